/**
 * English words that a faithful sentence may exchange for one another, one group a line: general words of public service, none
 * about particular documents. Any form of a word stands for all. Words that make another promise (before/after, all/some, a kind of document or vehicle)
 * never stand together.
 */
export const interchangeableEnglishWords = `
amap autonavi gaode
stem arise originate
often frequent frequently
police officer force forces
interval regular periodic periodically regularly
get obtain receive collect pick acquire take
give provide offer grant supply afford
handle respond react process deal settle complete finish conclude carry transact do dispose address treat work
review examine check verify assess inspect audit examination inspection
approve approval authorise authorize clear pass
approve approval endorse affirm
apply application request applicant submit file hand
issue issuance produce make deliver made
permit licence license certificate document paper card permission authorization
organ authority agency bureau department
foreign foreigner overseas alien expatriate
talent professional personnel expert expertise specialist people person staff
citizen resident public people masses person
vehicle car automobile motor
truck lorry freight goods cargo van
large big heavy oversize oversized
time hour period duration term limit deadline
code pass access
allow permit let may can able
enter drive run travel pass pas come passage way
area region zone place district section
shorten reduce cut decrease compress lower less
extend relax lengthen expand widen broaden increase enlarge prolong loosen
improve enhance optimise optimize strengthen raise upgrade streamline boost
fall drop decrease decline down reduce less lose
cancel abolish lift remove scrap revoke
complaint report appeal request grievance issue problem matter
feedback reply response answer respond
phone telephone call line hotline number dial
channel route way means passage lane
responsible charge responsibility
around clock 24
key important focal priority
project construction work
publicity campaign education warn warning
prevent prevention avoid
inspection check inspect test testing examine
frequency number times often
together jointly collectively simultaneously parallel same once
need demand require requirement necessary
set establish create open build found institute up
launch introduce implement apply carry practise
promote popularise push encourage
convenient convenience easy handy handier comfortable
fast quick prompt speed rapid swift soon timely time urgent expedite
liaison contact link communication
case situation condition circumstance event
true genuine verify substantiate
meet satisfy fulfil fulfill comply conform qualify eligible
seal stamp chop
rate share proportion percentage ratio
move migrate transfer migration
integrate merge include incorporate bring consolidate
total all cumulative altogether overall
offence violation infringement breach crime offense illegal unlawful
junction intersection crossing
use apply put application
restrict restriction limit limitation ban
neither nor not without
household hukou residence registration register
lawful legal legitimate
right interest
evaluation rating review assessment
validity valid effective
maximum most longest up
self service
mail post postal
city municipal urban town
engrave engraving carve
new newly
stagger staggered off
internal inside inner
oversize oversized cargo large
excavate dig
across through cross over
lay erect add instal install
tonne t ton
km kilometre kilometer
m metre meter
face ban restrict
same equal identical alike
gross total
withhold withheld impound detain seize keep
collectively collective bulk together joint jointly centrally central
behalf name
coordinator administrator assistant
bring deliver carry take come
travel go trip journey send
particularly especially particular special very extremely
enough sufficient
already obtained obtain hold
key turnkey
agency institution body organisation organization
agency station
route path loop course lane way
sub branch subordinate
unit bureau department detachment body
aim goal target reach push promote
general round allround comprehensive
profit driven
scope range extent
entirely fully whole wholly completely throughout complete 全程 全部 全面
prohibited prohibit forbidden 严禁 禁止
cover all 全部 全覆盖
drive run travel 行驶 通行 驶入 禁行
assign pair one serve 挂包 包保
procedure formality process 手续 流程
system service
punishment penalty punish penalise
work job employment employ
settle register household registration
convenience convenient nearby
frequency frequent frequently often
business trade industry company
notice notification notify
main principal chief leading
protect safeguard preserve maintain
stop window
cover bring include span extend
help assist assistance support aid
paperwork document certificate card paper
cooperation coordination
compare year
crime offence criminal
wait queue line
booking appointment book reserve reservation
arrive arrival come
kilometre cycle cycling bicycle bike
formed form
approximately about roughly
correct rectify rectification fix
verify check confirm examine
visit call
message text sms
accountant finance financial accounting
warn warning alert
various different diverse
gradually progressively
simple simplify simplified summary
general ordinary regular
release free let
load tonnage
limit cap restriction
urban city town downtown
rural countryside village
child minor
elderly old senior
file filing record register
dump waste
reach meet hit attain
special dedicated specialised specialized own
weight emphasis stress focus
fight combat crack tackle curb strike battle crackdown
hard severe severely strict strictly heavy
source root cause origin
obey abide observe comply law-abiding follow
business market player merchant trader shop
hazardous dangerous chemical
good item cargo article
door premise premises home
own belong possess
hire recruit employ
unit organisation organization body institution employer
everything all matter
cheat defraud fraud scam swindle
lose loss damage
gang syndicate crime organised organized mafia
detain detention custody arrest catch
weekly week
economy economic
quality high-quality
local locally there
advance ahead early front
money fund asset capital
vehicle trip transport
danger hazard risk
safe safety secure security
merge consolidate combine integrate unify
joint unified coordinated common
investigate handle probe deal
query enquiry inquiry ask look
unmanned unstaffed
convert rebuild remodel transform
visit view click browse
daily average day
exempt penalty fine punishment waive penalise penalize unpenalised unpenalized
elsewhere outside town
intention intent deliberate intentional unintentional
engraver engraving
guesthouse homestay inn hotel
person human individual
instant second immediately immediate
progress status
float migrant mobile
room office station
shorten instead reduce
registration licence certificate
restore rectify clean
press pressing urgent
consecutive row successive
minimum short least small
follow apply implement
conduct carry behaviour
send message
shop store business
pawnshop pawnbroking pawnbroker pawn
college university school
signal light
everywhere throughout across area whole
comprehensive integrated overall
maritime sea marine ocean coastal
farming farm aquaculture breeding
promote extend popularise
force strength personnel staff power team
surrounding around vicinity periphery near nearby
guard prevent protect defend
staff employee internal personnel worker
touch contact connect
premise site door
occasion time
serious major grave severe large
accident crash collision
notable significant impact influence important
appoint designate assign name set
branch category class type
lecture publicity talk teaching
touring mobile travelling tour
factory plant mine
copyright intellectual
brand trademark
technology technical
combine integrate pool
patrol guard inspect
valid effective genuine
guidance guide direct instruct
policy preferential
answer explain question
teacher staff
retirement retire pension
death deceased decease
schooling school enrolment education
cancellation cancel deregistration
map navigation
dominate bully
contract project
collect charge take
solved crack cracked broken
term session
named determine confirm designate
ministry department
party cpc
heard hear listen view opinion suggestion
meeting conference
head leader responsible
half both
arrest catch detain capture
salary wage
bankruptcy insolvency
dispute conflict contradiction
grassroots community local
dangerous explosive hazardous
event activity gathering
vulnerability risk weakness
data information
network cyber internet
drill exercise rehearsal
legal law lawful
lawyer counsel attorney
team group unit squad
knowledge know awareness
industry trade sector
fishing fishery catch
sand mining
vessel ship boat
rescue save
tourist scenic attraction
season period peak
square area
storage keep
harm infringe violate damage hurt breach
buy purchase acquire bought procure
citizen resident people national public
everywhere area zone anywhere region
long length km kilometre
morning day next
half 50
never close closing round clock 24
heavy weigh mass weight load
heavier mass weight heavy
lighter light
longer length exceed
outlet number station site office point place branch location
instantly immediately second instant moment seconds
settlement settle household registration hukou
settle household hukou registration move
preliminary pre-examination pre initial first
train training driving-school school drive learner trainer
truck vehicle lorry
delivery mail deliver send post return bring
grant notification
take need require
us use formerly previous
anyone those person who people everyone whoever
cctv television china central
shop pawnbroking store
public-order public-security public order security
permit paperwork document licence certificate
ai love
island xiaoshidao
round all
all-round all-purpose general comprehensive all-subject
consolidation merge optimise consolidate
reduce merge cut shorten lower fewer less decrease
guest homestay inn hotel house
obey law abide lawful comply
worse above class more grave
staff abuse-of-position employee own internal
detail implement
gaoqu high-tech zone
jingqu economic development zone
speed fast quick accelerate faster sped promptly
money purse fund
punish deal penalty
enough apply can suffice
line lane
instead from replace rather
main mainly chief largely primarily
month monthly
year yearly annual annually
apply request submit file application lodge ask
waive free exempt spare let
penalise penalize penalty fine punish sanction
traffic road
drive run travel go operate move use
midnight night
minibus bus coach
coach bus passenger
goods freight cargo item
good freight cargo hazardous chemical
tanker vehicle truck
pickup pick-up
test inspection check examination testing
inspect check test examine inspection visit
inspection check test examine vet audit
inspector staff police
own belong owner
business company enterprise firm commercial trade
company enterprise business firm corporate employer
employer company enterprise unit organisation
worker employee staff labour personnel
staff personnel employee worker officer specialist
boss manager head operator owner
manager principal management operator executive
officer police personnel specialist commissioner staff
police public security officer bureau
bureau authority department office police
department authority body agency bureau unit
agency body institution department organisation
detachment unit division team squad
precinct station
station office post police
centre center hub hall
hall centre center building
counter window desk point
booth counter window
point station service place outlet
site place location ground scene
scene site spot place
nearby near close local around neighbouring
close nearby near shut
neighbourhood community area residential
town city urban township
district county area zone
province provincial
nationwide country national nation
abroad overseas border outside country
talent professional expert personnel people skilled
professional talent specialist skilled expert
specialist expert dedicated officer commissioner specialised
student pupil enrolled university college
university college higher education
graduate student
tourist visitor travel tourism
visitor tourist guest
traveller tourist visitor
visa endorsement
passport exit-entry document
exit-entry travel immigration border document
travel exit-entry go trip
immigration exit-entry border migration
border exit entry immigration
residence residency stay live
live residence reside
migrant floating population outside worker
population people migrant
identification identity id card
permit licence approval permission certificate
certificate proof document licence
proof certificate evidence document
title ownership proof property deed
property asset ownership
premises site place property address home
address premises house
document paper material certificate
paperwork document paper material
form document
electronic digital online e
e-seal electronic seal
online internet web network digital electronically
website online platform
app platform mobile mini program
mobile phone app
phone mobile telephone call
call phone dial line contact
platform system website
system platform mechanism scheme
mechanism system scheme arrangement
programme program campaign project
operation campaign action drive crackdown
crackdown campaign operation strike crack down
free charge cost fee
cost fee charge price
receive get obtain collect accept
collect pick receive get fetch
get receive obtain collect have
obtain get receive hold acquire
acquire obtain buy
gain obtain get
hold have obtain possess keep
possess hold own have
issue give grant produce deliver
print produce make
deliver bring send hand give
send deliver mail post dispatch
hand give submit deliver
submit hand file apply present
present submit show
show present provide
establish set create build form
open establish set launch start
build establish construct set create
form establish set team organise
launch start open introduce roll
start launch open begin
introduce launch start implement bring
adopt introduce apply implement use
implement carry apply introduce enforce
carry implement conduct do
conduct carry hold do
hold conduct organise
organise organize hold arrange
arrange organise set
run operate carry hold
operate run work
complete finish end conclude do
settle resolve complete handle decide
resolve settle solve deal handle
solve resolve settle crack
handle process deal treat manage
manage handle control run
serve handle service
review approve examine check assess
approve review grant clear pass
approval review permit consent
vet review check
assess evaluate review assessment
assessment evaluation review assess
evaluate assess rate
verify check confirm true prove
prove confirm verify true show
true verify confirm prove genuine
validity valid term period
duration period time length
hours hour time
window period
day date
working work business
business-day working
promptly quick soon fast time swift
quick prompt fast rapid swift speedy
immediate instant once prompt
immediately instantly once prompt real-time
once immediately instant
real-time instant immediate real
soon prompt quick fast possible
urgent expedite emergency pressing rush priority
expedite urgent fast priority speed
priority first prioritise precedence prefer
first priority initial
preferential priority
fast-track green channel lane
track channel lane
route path road way
road street route
highway expressway motorway
elevated expressway
avenue road street
junction intersection crossroad
wave green
ban restrict prohibit bar forbid
restriction limit ban condition
condition requirement criterion restriction
criterion condition requirement standard
standard criterion rule
rule regulation provision requirement
enter access entry go
leave exit depart
exceed over more above
relax extend loosen ease widen
cut shorten reduce lower down
lower reduce fall cut
rise grow increase up climb reach
increase rise grow up raise
raise increase improve lift boost
improve better optimise upgrade raise enhance perfect
strengthen enhance reinforce intensify step increase
streamline simplify optimise improve
simplify streamline simple ease
abolish cancel scrap lift remove longer drop
end abolish
eliminate abolish remove clear
combine merge integrate join
integrate merge combine include
unify integrate standardise uniform
standardise unify uniform standard
same identical equal uniform
joint together jointly collaborative common
together joint same collectively
concurrently parallel same
respectively each
separate dedicated
dedicated special exclusive own specific
specific particular special certain
one-to-one one individual personal
individual person personal
personal private individual
point-to-point one
complaint report petition grievance
report complaint complain inform
request appeal demand need
problem issue matter question
matter item issue business affair
item matter service
accept take receive process
rectify correct fix clean remedy
clean clear tidy rectify
clear clean remove
sweep clean check search
guard patrol protect security
protect guard safeguard defend
safeguard protect ensure guarantee
secure safe protect security
prevent avoid guard stop
warn alert caution remind
caution warn warning
remind warn notify alert
notify inform tell warn
inform notify tell report
educate teach train education
lecture talk educate publicity
talk lecture speech
publicity educate promote awareness
awareness publicity know
promote push encourage advance publicise
encourage promote guide
advance push promote early
guide direct instruct help lead
support help back
explain interpret answer
advise advice consult guide
advice consult guide consultation
consult advice consultation enquiry
enquiry query question consult
check inspect review look
look check enquiry
search look check
search seek
investigate probe handle solve
crack solve strike break
break crack violate
detain arrest detention hold
recover retrieve return get
damage harm loss
infringement violation breach harm
violate infringe breach break
law legal rule
lawyer legal counsel
fraud scam deception
deceive fraud defraud
gang mafia criminal organised group evil syndicate
mafia organised gang mob
mafia-related mafia-type organised gang
gang-related gang mafia organised evil
homicide murder kill
suspect offender criminal
fake counterfeit shoddy false
food foodstuff
drug medicine narcotic anti-drug
anti-drug drug anti-narcotic control
precursor chemical drug
chemical precursor hazardous
threshold limit level
assessment study
survey visit inspect
door plate house number
plate number sign
numbering number plate arrange
occupy use take
occupation occupy
lay erect install pipe
pipeline pipe line utility
crossing across cross
works construction project
project work site development
development project construction
building construction build
engineering construction project
affect influence impact
impact effect influence
oversized oversize large bulky abnormal
load cargo transport
cargo freight goods load
transport transportation haulage carry freight
shipment transport
within inside in
inside within internal
outside beyond out
internal inside in-house
park lot parking
parking park car
space bay place spot
garage park
car-park park parking
institution body organisation agency unit
stagger off-peak different
share shared common
batch bulk once group
bulk batch once large
once batch bulk time
group collective batch together
collective group bulk together centrally
fleet batch vehicle
replace renew reissue replacement
renew replace renewal
lost replace
physical body medical
medical health physical hospital
learner beginner first initial
upgrade add additional
dealer dealership seller sale
sale dealer sell
market trade
used second-hand
bank financial
lane path track
cycle bicycle bike e-bike
e-bike electric bicycle
electric e-bike new-energy
ride cycle
loop circuit ring closed
stretch run long
broadcast announce announcement
loudspeaker speaker broadcast announcer
screen check
prevent prevention anti 防骗 反诈 防诈
peak high
coastal coast sea inshore near-shore
shore coast coastal near
inshore coastal near shore
farm breed aquaculture farming
gear net equipment tool
thorough complete full comprehensive
comprehensive complete full overall all
overall total comprehensive
count total
average mean daily
user people person registered
registered register sign
register registration registered record
registration register record enrol
visit view click hit
pageview visit view
hit reach visit
meet reach satisfy fulfil match
qualify meet eligible condition
qualified meet eligible condition
level standard
around about approximately
formerly previous before
previously before former
previous before former
already have
current now present
quarter month
year-end end year
end-of-year end year
explore consider try study
plan intend
ensure guarantee make sure
catalog list catalogue
random spot
frequent often common high-frequency
popular frequent
minor slight petty small
major serious large big significant
principal main key
leading key main
arbitrary random free
arbitrarily random wilful
freedom liberty
selective select
profit money gain
coercive compulsory force
necessity need necessary
seize impound confiscate take
freeze frozen
account fund asset
bank-account fund
beyond exceed outside
authority power
entrepreneur business owner
representative delegate
invite ask
participate attend take part
link connect liaison assign
assign link attach pair responsible
responsible charge liable assign
head lead chief
chief head police
force team police
form make
lawyer attorney solicitor
citizen-friendly convenience
convenient easy handy
easy convenient simple
easier convenient easy
cyber network online
protection protect safeguard
security safety protect
incident event accident case
case incident matter
procedure process step formality
stage step phase
tow transfer
release let go return
return release give
migrate move transfer shift
relocate move migrate
transfer settle
self-service unstaffed self
convert rebuild transform renovate
newborn birth born baby
death die deceased
wedding marriage
escort lead accompany
lead-vehicle escort
large-scale large
equipment instrument device
tourist-coach tourist coach
section road stretch
rank ranking
prosecute charge bring court
organise lead
sport game
televise television
everywhere full all coverage cover
short shorten reduce cut wait
thousand 1000
everyone all everybody behalf
extra add batch further additional
sea coast coastal marine
encourage urge promote push
urge encourage ask
try trial pilot explore
employee operator
serious prominent major grave
anywhere across everywhere whole throughout
smart intelligent clever
always without exception invariably consistently
job abuse-of-position duty position work
employee-crime abuse
against anti counter fight
reform change
stabilise stable steady
environment setting climate
social society public
firmly strongly resolutely
temporary short-term interim
previous last before
ecological environmental
environmental ecology green
emissions exhaust test
forward advance
modern new
products goods
victims people
constant continuous steady
routine regular ongoing constant
difficult hard problem trouble
difficulty problem trouble hardship
disorderly messy random chaotic improper
logistics transport freight delivery
friendly benefit favour
centralised central together unified
smooth easy free uninterrupted
embezzlement embezzle abuse misappropriate
misappropriation misuse embezzlement diversion
bribery bribe corruption
bid tender
rigging collusion collusive
collusive rigging rigged
reputation name image
utmost best effort full
stolen illegal lost
assets property loot money
vitality growth
forests forest woodland
wildlife animal plant
deter discourage scare
telecom telephone phone telecommunication
disorder chaos irregular misconduct
rumours rumour false misinformation
malicious bad-faith ill-intentioned
hype speculation sensational
cybersecurity cyber network security
monitoring monitor watch surveillance
critical key vital important
infrastructure facility system
waters sea water
shorelines coast shore
harbours port bay harbour
port harbour wharf
wharf dock port pier
theft steal illegal
multifunctional multi-purpose multi-functional
voice audio sound
base rely depend
estate property housing
debts debt
analyse analysis study examine
shareholdings equity share stake
factors risk factor
background check
orderly smooth
command headquarters
tracing find track identify trace
resolution resolve mediation settlement
facilities facility equipment
scarce short lack limited
cramped narrow limited tight lack
twice two
third three
negotiate negotiation talk
wechat chat group
disturb bother interrupt trouble
supervise oversee monitor check
supervision oversight monitoring control
credit credibility
fair just equal
competition compete competitive
disrupt disturb upset harm
tolerant lenient inclusive
prudent cautious careful
livelihood life people
offline in-person person window counter
positive do
negative don't
traditional conventional
media press news
explanation explain interpretation
enrich expand diversify widen
discipline rule
sincerely honest
relationship relation tie
uniformly same unified
tailored local special custom personalised
principle general
worry concern need trouble
secretary leader
arise occur come happen emerge
stability stable order
auxiliary assistant support
judiciary judicial justice court
interference interfere meddle intervene
compete fight vie
jurisdiction area district authority
permanent long-term
outstanding excellent top talented
payment pay money transfer
trends trend development
mineral mining resource
obstruct block hinder prevent
violent violence force
evasion evade avoid dodge
laundering launder
fundraising fund-raising raise fund money
tax duty
customs border
exchange currency foreign
illicit illegal
seeds seed
machinery machine equipment
epidemic pandemic covid
pollution pollute environment
animals wildlife
updating update refresh
smuggling smuggle contraband
uninhabited deserted
verification check verify renewal review
lawsuit litigation litigant case
resume restart restore reopen recommence
transit transfer visa-free
courier delivery express parcel
defence line protection
twenty 20
science technology
errand trip visit
seamless automatic smooth
bundled package together
bundle package
sanitation cleaning environmental
concrete cement
enclosed sealed closed covered
box van
extortion extort blackmail
punish penalise deal investigate
carbon green
pyramid multi-level
transnational cross-border international
flee escape fugitive
secret confidential trade
innovative new innovation
uphold maintain protect
land expropriation requisition
requisition expropriation acquisition
demolition relocation removal
restructure reorganise reorganisation
tighten strict stricter stronger
complex complicated difficult
sensitive delicate
theme topic subject
willingly accept
commendation praise award honour
vision goal
forensic criminal
cults cult
dissuade discourage stop
groundwork foundation basic
role function position
capacity ability capability
considerably greatly much
dynamic real-time live
breakthrough progress success result
circular notice report bulletin
reliable strong
badge emblem
research study
historic record history
score point total
come first rank place win
first place top win
typical major important example
influence impact reputation
around-the-clock 24 round clock hour
round-the-clock 24 clock hour
take hand
moved bring extend put shift
bring extend move put
rating review score evaluation
join include connect bring part
include join bring contain
dealer seller market
solve crack clear
placed put held
television tv broadcaster
station point site centre
post position job
training train education
publicity education campaign awareness
mooring berth anchor
strictly rigorous strict
extended delayed longer
single one
call alarm emergency report
answer receive respond
faster quick quicker
self-declaration commitment
contact link connect
thousand 1,000
publish release announce issue
criminal-law criminal
patent intellectual
stepped intensify strengthen
tested test
test technical check
developed develop build
develop build create make
efficient quick fast better
efficiency efficient speed
advance before early prior
bring call
visit survey go
go visit come enter
mine mining
teach lecture
tour travel
legal-education law
added join add
background experience knowledge
mainly main chiefly
consist made make up
misconduct breach violation abuse
model system mode pattern
incident call case
among rank near
dangerous risky hazardous risk
question doubt query
grant receive obtain
smooth easy unblock clear flow
discover find identify detect spot notice
repair fix rectify correct remedy patch
hole vulnerability loophole gap weakness flaw
procedure process formality application matter
guide encourage urge support lead
rescue emergency aid
seaside sea coast coastal shore waterfront
check-up examination physical test
refine improve perfect enhance
spread rumour gossip false
hype speculation speculate
hurt harm damage affect infringe injure
opinion suggestion view advice proposal
attend invite join present participate
petition complaint letter visit
track follow supervise monitor oversee
contact liaison touch reach
resident station on-site appoint
team force squad unit
install add put fit
device announcer equipment machine facility
publish public announce disclose press release
patrol guard watch protect
scam fraud swindle deceive
counterfeit fake false imitation sham
recover recovery retrieve return regain
dispute conflict quarrel disagreement
mediate resolve settle mediation defuse
hurdle threshold barrier
refund recover return
escort lead guide convoy guidance
worker migrant labourer
stationed station enter present
fast speed quick efficiency
trend development direction
explain interpret clarify
enquiry query inquiry question ask consultation
advise advice consult consultation guidance
promptly quick immediate timely
standardise standardize unify uniform same
neat tidy order
engraved engrave made
regularly routine regular normal
combine joint merge integrate together
intersection crossroads junction
jam congestion congested
honour commend award praise recognition
lesson experience practice
steal theft infringe infringement
disorder disorderly chaotic chaos mess
shortage lack scarce short cramped insufficient tight
country china abroad
spread promote popularise promotion
line keep accordance
category kind type sort class
excuse exempt unpunished waive spare penalty
gap lack shortage weakness shortcoming
fill make close remedy
budding bud early initial
liaison coordinator assistant administrator
continue drive go proceed run move
regulation supervision supervise regulate oversee
great large extensive broad
clean cleanup rectification rectify campaign
mislabel brand label falsely
hit strike crack combat fight
govern governance control management
equipment physical device
guard staff security sentry
money cash currency
purse wallet saving savings money
malice malicious bad faith deliberate
threaten threat affect endanger harm
goods material substance item article
everywhere throughout
watch monitor observe catch
prevent avoid avert head
spare save
open smooth unblock clear
enrol enrolment enrollment entry admission
project construction work job
crew 渔船民 船员 船民
speaker lecturer 宣讲团 宣讲员 讲师
fugitive escapee 外逃 在逃 逃犯
helper assistant 专员 协管员
data 数据
document 证件 文件 通知
another 其他 其它 另一
chinese 公民
`;
