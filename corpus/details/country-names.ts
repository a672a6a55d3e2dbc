/** Countries, nations and parts of the world with their people, as `ALIASES` has other names. */
export const COUNTRIES = `
united-states: U.S. | US | USA | U.S.A. | United States | United States of America | America | American | Americans | EEUU | EE UU | Etats-Unis | Estados Unidos | Vereinigte Staaten | Vereinigten Staaten
russia: Russia | Russian Federation | Russian | Russians | Russland | Russie | Rusia
united-kingdom: UK | U.K. | United Kingdom | Britain | Great Britain | British | Britons | Briton | Royaume-Uni | Reino Unido | Grossbritannien
europe: Europe | European | Europeans
european-union: EU | E.U. | European Union | UE
united-nations: UN | U.N. | United Nations | UNO | ONU
nato: NATO | Nato | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance
north-korea: North Korea | DPRK | North Korean | North Koreans | Democratic People's Republic of Korea
south-korea: South Korea | ROK | South Korean | South Koreans | Republic of Korea
china: China | Chinese | PRC | People's Republic of China
iran: Iran | Iranian | Iranians | Islamic Republic of Iran
iraq: Iraq | Iraqi | Iraqis
syria: Syria | Syrian | Syrians
israel: Israel | Israeli | Israelis
palestine: Palestinian | Palestinians | Palestine
egypt: Egypt | Egyptian | Egyptians
libya: Libya | Libyan | Libyans
lebanon: Lebanon | Lebanese
jordan: Jordanian | Jordanians
saudi-arabia: Saudi Arabia | Saudi | Saudis | Saudi Arabian | Kingdom of Saudi Arabia
turkey: Turkey | Turkish | Turks | Turkiye
afghanistan: Afghanistan | Afghan | Afghans
pakistan: Pakistan | Pakistani | Pakistanis
india: India | Indian | Indians
bangladesh: Bangladesh | Bangladeshi | Bangladeshis
japan: Japan | Japanese
taiwan: Taiwan | Taiwanese
vietnam: Vietnam | Vietnamese | Viet Nam
philippines: Philippines | Philippine | Filipino | Filipinos
indonesia: Indonesia | Indonesian | Indonesians
malaysia: Malaysia | Malaysian | Malaysians
thailand: Thailand | Thai | Thais
myanmar: Myanmar | Burma | Burmese
australia: Australia | Australian | Australians
new-zealand: New Zealand | New Zealander | New Zealanders
canada: Canada | Canadian | Canadians
mexico: Mexico | Mexican | Mexicans
brazil: Brazil | Brazilian | Brazilians
argentina: Argentina | Argentine | Argentinian | Argentines
venezuela: Venezuela | Venezuelan | Venezuelans
colombia: Colombia | Colombian | Colombians
cuba: Cuba | Cuban | Cubans
chile: Chile | Chilean | Chileans
germany: Germany | German | Germans | Federal Republic of Germany | Deutschland | Allemagne | Alemania
france: France | French | Frenchman | Frankreich | Francia
spain: Spain | Spanish | Spaniards | Spanien | Espana | Espagne
italy: Italy | Italian | Italians
portugal: Portugal | Portuguese
netherlands: Netherlands | Holland | Dutch
belgium: Belgium | Belgian | Belgians
switzerland: Switzerland | Swiss
austria: Austria | Austrian | Austrians
poland: Poland | Polish | Poles
hungary: Hungary | Hungarian | Hungarians
czechia: Czech Republic | Czechia | Czech | Czechs
greece: Greece | Greek | Greeks
sweden: Sweden | Swedish | Swedes
norway: Norway | Norwegian | Norwegians
denmark: Denmark | Danish | Danes
finland: Finland | Finnish | Finns
ireland: Ireland | Irish | Republic of Ireland
scotland: Scotland | Scottish | Scots
wales: Wales | Welsh
ukraine: Ukraine | Ukrainian | Ukrainians
belarus: Belarus | Belarusian | Belarusians
georgia-country: Georgian | Georgians
kazakhstan: Kazakhstan | Kazakh | Kazakhs
soviet-union: Soviet Union | USSR | U.S.S.R. | Soviet | Soviets
serbia: Serbia | Serbian | Serbs
bosnia: Bosnia | Bosnian | Bosnians | Bosnia and Herzegovina | Bosnia-Herzegovina
south-africa: South Africa | South African | South Africans
nigeria: Nigeria | Nigerian | Nigerians
kenya: Kenya | Kenyan | Kenyans
ethiopia: Ethiopia | Ethiopian | Ethiopians
somalia: Somalia | Somali | Somalis
sudan: Sudan | Sudanese
liberia: Liberia | Liberian | Liberians
congo: Congo | Congolese | DRC | Democratic Republic of Congo | Democratic Republic of the Congo
yemen: Yemen | Yemeni | Yemenis
qatar: Qatar | Qatari | Qataris
kuwait: Kuwait | Kuwaiti | Kuwaitis
uae: UAE | U.A.E. | United Arab Emirates | Emirati | Emiratis
africa: Africa | African | Africans
asia: Asia | Asian | Asians
albania: Albania | Albanian | Albanians
algeria: Algeria | Algerian | Algerians
angola: Angola | Angolan | Angolans
armenia: Armenia | Armenian | Armenians
azerbaijan: Azerbaijan | Azerbaijani | Azerbaijanis | Azeri | Azeris
bahrain: Bahrain | Bahraini | Bahrainis
bolivia: Bolivia | Bolivian | Bolivians
bulgaria: Bulgaria | Bulgarian | Bulgarians
burundi: Burundi | Burundian | Burundians
cambodia: Cambodia | Cambodian | Cambodians
cameroon: Cameroon | Cameroonian | Cameroonians
central-african-republic: Central African Republic
chechnya: Chechnya | Chechen | Chechens
costa-rica: Costa Rica | Costa Rican | Costa Ricans
crimea: Crimea | Crimean | Crimeans
croatia: Croatia | Croatian | Croatians | Croat | Croats
cyprus: Cyprus | Cypriot | Cypriots
dominican-republic: Dominican Republic | Dominicans
east-timor: East Timor | Timor-Leste | Timorese
ecuador: Ecuador | Ecuadorian | Ecuadorean | Ecuadorians
el-salvador: El Salvador | Salvadoran | Salvadorans | Salvadorean
eritrea: Eritrea | Eritrean | Eritreans
estonia: Estonia | Estonian | Estonians
eswatini: Eswatini | Swaziland | Swazi
fiji: Fiji | Fijian | Fijians
ghana: Ghana | Ghanaian | Ghanaians
guatemala: Guatemala | Guatemalan | Guatemalans
haiti: Haiti | Haitian | Haitians
honduras: Honduras | Honduran | Hondurans
hong-kong: Hong Kong | Hong Konger | Hong Kongers
iceland: Iceland | Icelandic | Icelanders
ivory-coast: Ivory Coast | Cote d'Ivoire | Ivorian | Ivorians
jamaica: Jamaica | Jamaican | Jamaicans
kosovo: Kosovo | Kosovar | Kosovars
kurds: Kurdish | Kurds | Kurd
kyrgyzstan: Kyrgyzstan | Kyrgyz
laos: Laos | Laotian | Laotians
latvia: Latvia | Latvian | Latvians
lithuania: Lithuania | Lithuanian | Lithuanians
luxembourg: Luxembourg | Luxemburg | Luxembourgish
malawi: Malawi | Malawian | Malawians
mali: Mali | Malian | Malians
malta: Malta | Maltese
moldova: Moldova | Moldovan | Moldovans
mongolia: Mongolia | Mongolian | Mongolians
montenegro: Montenegro | Montenegrin | Montenegrins
morocco: Morocco | Moroccan | Moroccans
mozambique: Mozambique | Mozambican | Mozambicans
namibia: Namibia | Namibian | Namibians
nepal: Nepal | Nepalese | Nepali | Nepalis
nicaragua: Nicaragua | Nicaraguan | Nicaraguans
north-macedonia: North Macedonia | Macedonia | Macedonian | Macedonians
oman: Oman | Omani | Omanis
panama: Panama | Panamanian | Panamanians
paraguay: Paraguay | Paraguayan | Paraguayans
peru: Peru | Peruvian | Peruvians
puerto-rico: Puerto Rico | Puerto Rican | Puerto Ricans
romania: Romania | Romanian | Romanians
rwanda: Rwanda | Rwandan | Rwandans
senegal: Senegal | Senegalese
sierra-leone: Sierra Leone | Sierra Leonean | Sierra Leoneans
singapore: Singapore | Singaporean | Singaporeans
slovakia: Slovakia | Slovak | Slovaks | Slovakian
slovenia: Slovenia | Slovenian | Slovenians | Slovene | Slovenes
south-sudan: South Sudan | South Sudanese
sri-lanka: Sri Lanka | Sri Lankan | Sri Lankans
tanzania: Tanzania | Tanzanian | Tanzanians
tibet: Tibet | Tibetan | Tibetans
tunisia: Tunisia | Tunisian | Tunisians
turkmenistan: Turkmenistan | Turkmen
uganda: Uganda | Ugandan | Ugandans
uruguay: Uruguay | Uruguayan | Uruguayans
uzbekistan: Uzbekistan | Uzbek | Uzbeks
vatican: Vatican | Vatican City | Holy See
zambia: Zambia | Zambian | Zambians
zimbabwe: Zimbabwe | Zimbabwean | Zimbabweans
catalonia: Catalonia | Catalan | Catalans
bavaria: Bavaria | Bavarian | Bavarians
`
