/**
 * Names that stand for the same thing, one thing a line: its key, then its forms. Curated by hand.
 * A form in capitals must be printed in capitals (US is not us); a form that ends in a dot must be printed with it;
 * every other form must begin with a capital.
 */
export const ALIASES = `
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
islam: Islam | Muslim | Muslims | Moslem | Moslems | Islamic
jews: Jewish | Jews | Jew
christian: Christian | Christians | Christianity
catholic-church: Catholic | Catholics | Roman Catholic | Roman Catholics | Catholic Church
islamic-state: IS | ISIS | ISIL | Islamic State | Isis | Daesh | Islamic State of Iraq and Syria | Islamic State in Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State group
al-qaeda: al-Qaeda | al-Qaida | Al Qaeda | Al Qaida | Qaeda | Qaida
republican-party: GOP | G.O.P. | Republican Party | Republicans | Republican | Grand Old Party
democratic-party: Democratic Party | Democrats | Democrat | Democratic | Dems
fbi: FBI | F.B.I. | Federal Bureau of Investigation
cia: CIA | C.I.A. | Central Intelligence Agency
nsa: NSA | N.S.A. | National Security Agency
epa: EPA | E.P.A. | Environmental Protection Agency
irs: IRS | I.R.S. | Internal Revenue Service
dhs: DHS | Department of Homeland Security | Homeland Security Department | Homeland Security
doj: DOJ | D.O.J. | Department of Justice | Justice Department
dod: DOD | DoD | Department of Defense | Defense Department | Defence Department | Pentagon
state-department: State Department | Department of State
treasury: Treasury Department | Department of the Treasury | Treasury
hhs: HHS | Department of Health and Human Services | Health and Human Services
va: VA | Department of Veterans Affairs | Veterans Affairs
gao: GAO | Government Accountability Office | General Accounting Office
cbo: CBO | Congressional Budget Office
fda: FDA | F.D.A. | Food and Drug Administration
fcc: FCC | F.C.C. | Federal Communications Commission
ftc: FTC | Federal Trade Commission
faa: FAA | F.A.A. | Federal Aviation Administration
fema: FEMA | Federal Emergency Management Agency
sec: SEC | S.E.C. | Securities and Exchange Commission
cdc: CDC | C.D.C. | Centers for Disease Control | Centers for Disease Control and Prevention
nih: NIH | National Institutes of Health
atf: ATF | Bureau of Alcohol Tobacco Firearms and Explosives
ice: ICE | Immigration and Customs Enforcement
cbp: CBP | Customs and Border Protection
tsa: TSA | Transportation Security Administration
nasa: NASA | Nasa | National Aeronautics and Space Administration
fed: Fed | Federal Reserve | Federal Reserve Board
supreme-court: SCOTUS | Supreme Court
house: House | House of Representatives
potus: POTUS
aclu: ACLU | American Civil Liberties Union
nra: NRA | National Rifle Association
naacp: NAACP | National Association for the Advancement of Colored People
who: WHO | World Health Organization | World Health Organisation
iaea: IAEA | International Atomic Energy Agency
imf: IMF | International Monetary Fund
wto: WTO | World Trade Organization | World Trade Organisation
ecb: ECB | European Central Bank
opec: OPEC | Organization of the Petroleum Exporting Countries
oecd: OECD | Organisation for Economic Co-operation and Development
icc: ICC | International Criminal Court
g7: G7 | G-7 | Group of Seven
g20: G20 | G-20 | Group of 20
aca: ACA | Affordable Care Act | Obamacare | ObamaCare
dnc: DNC | Democratic National Committee
rnc: RNC | Republican National Committee
nyse: NYSE | New York Stock Exchange
nasdaq: Nasdaq | NASDAQ | Nasdaq Composite | Nasdaq Composite Index | IXIC
sp-500: S&P 500 | Standard & Poor's 500 | Standard and Poor's 500 | Standard & Poor's 500 Index | SPX
dow-jones: Dow | Dow Jones | Dow Jones Industrial Average | DJIA | DJI | Dow Jones Industrials | Dow Industrials
ap: AP | A.P. | Associated Press
afp: AFP | Agence France-Presse
bbc: BBC | British Broadcasting Corporation | British Broadcasting Corp.
gm: GM | General Motors | General Motors Corp.
ibm: IBM | International Business Machines
ge: GE | General Electric
nyt: NYT | New York Times | N.Y. Times
wsj: WSJ | Wall Street Journal
mlk: MLK | Martin Luther King | Martin Luther King Jr. | Martin Luther King Jr
jfk: JFK | John F. Kennedy | John F Kennedy
covid-19: COVID-19 | Covid-19 | COVID | Covid | SARS-CoV-2
aids: AIDS | Aids
lgbt: LGBT | LGBTQ | L.G.B.T.
world-war-1: World War I | First World War | World War One | WWI | World War 1
world-war-2: World War II | Second World War | World War Two | WWII | World War 2
new-york: New York | New York City | NYC | N.Y.
los-angeles: Los Angeles | L.A. | LA
washington-dc: Washington, D.C. | Washington D.C. | Washington | D.C. | DC | District of Columbia
kiev: Kiev | Kyiv
christmas-eve: Christmas Eve
mohammed: Mohammed | Muhammad | Mohamed | Mohammad | Muhammed | Mohamad
gaddafi: Gaddafi | Qaddafi | Gadhafi | Kadafi | Kaddafi | Gadafi | Qadhafi
bin-laden: bin Laden | Bin Laden | Osama bin Laden | Usama bin Laden | Osama Bin Laden
alabama: Alabama | Ala.
arizona: Arizona | Ariz.
arkansas: Arkansas | Ark.
california: California | Calif. | Californian | Californians
colorado: Colorado | Colo.
connecticut: Connecticut | Conn.
delaware: Delaware | Del.
florida: Florida | Fla.
georgia: Georgia | Ga.
illinois: Illinois | Ill.
indiana: Indiana | Ind.
kansas: Kansas | Kan.
kentucky: Kentucky | Ky.
louisiana: Louisiana | La.
maryland: Maryland | Md.
massachusetts: Massachusetts | Mass.
michigan: Michigan | Mich.
minnesota: Minnesota | Minn.
mississippi: Mississippi | Miss.
missouri: Missouri | Mo.
montana: Montana | Mont.
nebraska: Nebraska | Neb.
nevada: Nevada | Nev.
new-hampshire: New Hampshire | N.H.
new-jersey: New Jersey | N.J.
new-mexico: New Mexico | N.M.
north-carolina: North Carolina | N.C.
north-dakota: North Dakota | N.D.
oklahoma: Oklahoma | Okla.
oregon: Oregon | Ore.
pennsylvania: Pennsylvania | Pa. | Keystone State
rhode-island: Rhode Island | R.I.
south-carolina: South Carolina | S.C.
south-dakota: South Dakota | S.D.
tennessee: Tennessee | Tenn.
texas: Texas | Texan | Texans | Tex.
vermont: Vermont | Vt.
virginia: Virginia | Va.
washington-state: Washington state | Wash.
west-virginia: West Virginia | W.Va.
wisconsin: Wisconsin | Wis.
wyoming: Wyoming | Wyo.
`

/** Abbreviations of titles and months: another spelling of the same word, which is no detail worth a line. */
export const ABBREVIATIONS = `
senator: Senator | Sen. | Sen
senators: Senators | Sens.
representative: Representative | Rep. | Rep
representatives: Reps.
governor: Governor | Gov. | Gov
general: General | Gen.
lieutenant: Lieutenant | Lt.
colonel: Colonel | Col.
captain: Captain | Capt.
sergeant: Sergeant | Sgt.
admiral: Admiral | Adm.
doctor: Doctor | Dr. | Dr
mister: Mr. | Mr | Mister
professor: Professor | Prof.
reverend: Reverend | Rev.
attorney-general: Attorney General | Atty. Gen.
january: January | Jan.
february: February | Feb.
march: March | Mar.
april: April | Apr.
august: August | Aug.
september: September | Sept. | Sep.
october: October | Oct.
november: November | Nov.
december: December | Dec.
corporation: Corporation | Corp.
company: Company | Co.
incorporated: Incorporated | Inc.
limited: Limited | Ltd.
saint: Saint | St.
`

/**
 * Seats of government, which news uses for the country or its government. A reader takes them for the same, a
 * place name may mean the place: such a pair is never shown as a difference, nor claimed to be the same.
 */
export const SEATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    russia: 'moscow kremlin', 'united-states': 'washington whitehouse washington-dc pentagon dod', china: 'beijing peking', iran: 'tehran teheran', syria: 'damascus assad', france: 'paris elysee', germany: 'berlin', 'united-kingdom': 'london downing',
    ukraine: 'kiev kyiv', 'north-korea': 'pyongyang', 'south-korea': 'seoul', japan: 'tokyo', israel: 'jerusalem telaviv', turkey: 'ankara', 'saudi-arabia': 'riyadh', egypt: 'cairo', iraq: 'baghdad', 'european-union': 'brussels europe', india: 'newdelhi delhi', pakistan: 'islamabad', afghanistan: 'kabul',
  }).flatMap(([country, seats]) => seats.split(' ').map((seat): [string, string] => [seat, country])),
)
