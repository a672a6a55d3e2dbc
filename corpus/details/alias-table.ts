/**
 * Names that stand for the same thing, one thing a line: its key, then its forms. Curated by hand.
 * A form in capitals must be printed in capitals (US is not us); a form that ends in a dot must be printed with it;
 * every other form must begin with a capital.
 */
export const ALIASES = `
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
fisa-court: FISA court | FISA Court | FISC | Foreign Intelligence Surveillance Court
hezbollah: Hezbollah | Hizbollah | Hizbullah | Hezballah
taliban: Taliban | Taleban
shiites: Shiite | Shiites | Shia | Shias | Shi'ite | Shi'ites
sunnis: Sunni | Sunnis
koran: Koran | Quran | Qur'an
revolutionary-guard: IRGC | Revolutionary Guard | Revolutionary Guards | Islamic Revolutionary Guard Corps | Iran's Revolutionary Guard
palestinian-authority: Palestinian Authority | Palestinian National Authority
plo: PLO | P.L.O. | Palestine Liberation Organization
idf: IDF | Israel Defense Forces | Israeli Defense Forces | Israel Defence Forces
farc: FARC | Revolutionary Armed Forces of Colombia
red-cross: ICRC | International Committee of the Red Cross | International Red Cross
msf: MSF | Medecins Sans Frontieres | Doctors Without Borders
opcw: OPCW | Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons
osce: OSCE | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe
unhcr: UNHCR | U.N. refugee agency | UN refugee agency | United Nations High Commissioner for Refugees
unicef: UNICEF | Unicef | United Nations Children's Fund
unesco: UNESCO | Unesco
security-council: Security Council | U.N. Security Council | UN Security Council | United Nations Security Council
scotland-yard: Scotland Yard | Metropolitan Police | Met Police
nhs: NHS | National Health Service
labour-party: Labour Party | Labour
conservative-party: Conservative Party | Tory Party | Tories | Tory
cdu: CDU | Christian Democratic Union | Christian Democrats
spd: SPD | Social Democratic Party | Social Democrats
afd: AfD | AFD | Alternative for Germany
anc: ANC | African National Congress
bjp: BJP | Bharatiya Janata Party
usda: USDA | U.S.D.A. | Department of Agriculture | Agriculture Department
hud: HUD | Department of Housing and Urban Development | Housing and Urban Development
usps: USPS | U.S. Postal Service | Postal Service
nsc: NSC | National Security Council
nhtsa: NHTSA | National Highway Traffic Safety Administration
ntsb: NTSB | National Transportation Safety Board
osha: OSHA | Occupational Safety and Health Administration
noaa: NOAA | National Oceanic and Atmospheric Administration
eeoc: EEOC | Equal Employment Opportunity Commission
cfpb: CFPB | Consumer Financial Protection Bureau
fdic: FDIC | Federal Deposit Insurance Corp. | Federal Deposit Insurance Corporation
secret-service: Secret Service | U.S. Secret Service
afl-cio: AFL-CIO | American Federation of Labor
uaw: UAW | United Auto Workers
planned-parenthood: Planned Parenthood | Planned Parenthood Federation of America
nfl: NFL | N.F.L. | National Football League
nba: NBA | N.B.A. | National Basketball Association
mlb: MLB | Major League Baseball
nhl: NHL | N.H.L. | National Hockey League
ncaa: NCAA | N.C.A.A. | National Collegiate Athletic Association
ioc: IOC | International Olympic Committee
mit: MIT | M.I.T. | Massachusetts Institute of Technology
jpmorgan: JPMorgan | J.P. Morgan | JP Morgan | JPMorgan Chase | J.P. Morgan Chase | JPMorgan Chase & Co.
bank-of-america: Bank of America | BofA | Bank of America Corp.
fannie-mae: Fannie Mae | Federal National Mortgage Association
freddie-mac: Freddie Mac | Federal Home Loan Mortgage Corp.
coca-cola: Coca-Cola | Coke | Coca-Cola Co.
walmart: Walmart | Wal-Mart | Wal-Mart Stores | Wal-Mart Stores Inc.
volkswagen: Volkswagen | VW
hewlett-packard: Hewlett-Packard | HP | Hewlett-Packard Co.
aol: AOL | America Online
amd: AMD | Advanced Micro Devices
procter-gamble: Procter & Gamble | P&G
johnson-johnson: Johnson & Johnson | J&J
russell-2000: Russell 2000 | RUT
ftse: FTSE | FTSE 100 | Footsie
washington-post: Washington Post | WaPo
la-times: Los Angeles Times | L.A. Times | LA Times
mumbai: Mumbai | Bombay
kolkata: Kolkata | Calcutta
chennai: Chennai | Madras
beijing: Beijing | Peking
yangon: Yangon | Rangoon
ho-chi-minh-city: Ho Chi Minh City | Saigon
saint-petersburg: St. Petersburg | Saint Petersburg
cologne: Cologne | Koln
munich: Munich | Munchen
vienna: Vienna | Wien
geneva: Geneva | Geneve
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
florida: Florida | Fla. | Sunshine State | Floridian | Floridians
georgia: Georgia | Ga.
illinois: Illinois | Ill.
indiana: Indiana | Ind. | Hoosier State
kansas: Kansas | Kan.
kentucky: Kentucky | Ky. | Bluegrass State
louisiana: Louisiana | La.
maryland: Maryland | Md.
massachusetts: Massachusetts | Mass. | Bay State
michigan: Michigan | Mich.
minnesota: Minnesota | Minn.
mississippi: Mississippi | Miss.
missouri: Missouri | Mo. | Show-Me State
montana: Montana | Mont.
nebraska: Nebraska | Neb.
nevada: Nevada | Nev.
new-hampshire: New Hampshire | N.H. | Granite State
new-jersey: New Jersey | N.J. | Garden State
new-mexico: New Mexico | N.M.
north-carolina: North Carolina | N.C. | Tar Heel State
north-dakota: North Dakota | N.D.
oklahoma: Oklahoma | Okla.
oregon: Oregon | Ore.
pennsylvania: Pennsylvania | Pa. | Keystone State
rhode-island: Rhode Island | R.I.
south-carolina: South Carolina | S.C. | Palmetto State
south-dakota: South Dakota | S.D.
tennessee: Tennessee | Tenn. | Volunteer State
texas: Texas | Texan | Texans | Tex. | Lone Star State
vermont: Vermont | Vt.
virginia: Virginia | Va.
washington-state: Washington state | Wash.
west-virginia: West Virginia | W.Va.
wisconsin: Wisconsin | Wis. | Badger State
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
