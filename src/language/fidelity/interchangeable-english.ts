/**
 * English words that a faithful sentence may exchange for one another, one group a line: general words of public service, none
 * about particular documents. Any form of a word stands for all. Words that make another promise (before/after, all/some, a kind of document or vehicle)
 * never stand together.
 */
export const interchangeableEnglishWords = `
get obtain receive collect pick acquire take
give provide offer grant supply afford
handle process deal settle complete finish conclude carry transact do dispose address treat work
review examine check verify assess inspect audit examination inspection
approve approval authorise authorize clear pass
apply application request applicant submit file hand
issue issuance produce make deliver made
permit licence license certificate document paper card permission authorization
enterprise company firm business corporate
police officer public security
organ authority agency bureau department
foreign foreigner overseas alien expatriate
talent professional personnel expert specialist people person staff
citizen resident public people masses person
vehicle car automobile motor
truck lorry freight goods cargo van
large big heavy oversize oversized
road street
time hour period duration term limit deadline
day daily
code pass access
allow permit let may can able
enter drive run travel pass pas come passage way
area region zone place district section
shorten reduce cut decrease compress lower less
extend relax lengthen expand widen broaden increase enlarge prolong loosen
improve enhance optimise optimize strengthen raise upgrade streamline boost
rise increase grow up
fall drop decrease decline down reduce
cancel abolish lift remove scrap revoke
solve crack
recover retrieve
complaint report appeal request grievance issue problem matter
feedback reply response answer respond
accept receive take
phone telephone call line hotline number dial
channel route way means passage lane
responsible charge responsibility
counter window desk
hall centre center
online internet web network
around clock 24
spot site
free charge cost
exempt waive spare
key important focal priority
project construction work
publicity campaign education warn warning
prevent prevention avoid
inspection check inspect test testing examine
frequency number times often
together jointly collectively simultaneously parallel same once
first initial
material document paper
need demand require requirement necessary
set establish create open build found institute up
launch introduce implement apply carry practise
promote popularise push encourage
convenient convenience easy
fast quick prompt speed rapid swift soon timely time urgent expedite
forbid prohibit ban
liaison contact link communication
case situation condition circumstance event
true genuine verify substantiate
meet satisfy fulfil fulfill comply conform qualify eligible
seal stamp chop
deliver hand give
rate share proportion percentage ratio
move migrate transfer migration
integrate merge include incorporate bring consolidate
tourist visitor
total all cumulative altogether overall
year annual
people person
homicide murder
offence violation infringement breach crime offense illegal unlawful
junction intersection crossing
use apply put application
restrict restriction limit limitation ban
neither nor not without
household hukou residence registration register
lawful legal legitimate
right interest
evaluation rating review assessment
exit leave
validity valid effective
maximum most longest up
self service
mail post postal
city municipal urban town
county district
hotel inn
engrave engraving carve
new newly
guide guidance direct
stagger staggered off
park parking
internal inside inner
assign responsible pair
keep hold
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
identity id card
title ownership property
procedure process formality
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
maximum most
punishment penalty punish penalise
work job employment employ
settle register household registration
outlet office branch
convenience convenient nearby
frequency frequent frequently often
business trade industry company
notice notification notify
coercive compulsory
main principal chief leading
operator manager management
protect safeguard preserve maintain
stop window
cover bring include span extend
help assist assistance support aid
paperwork document certificate card paper
cooperation coordination
drop fall decline decrease
compare year
crime offence criminal
wait queue line
booking appointment book reserve reservation
arrive arrival come
kilometre cycle cycling bicycle bike
formed form
violation breach offence
approximately about roughly
correct rectify rectification fix
verify check confirm examine
visit call
message text sms
accountant finance financial accounting
warn warning alert
thorough full comprehensive
various different diverse
gradually progressively
simple simplify simplified summary
general ordinary regular
release free let
evidence proof
load tonnage
limit cap restriction
expand extend enlarge
freight goods cargo
urban city town downtown
rural countryside village
relax ease loosen
hour time
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
coach bus
hazardous dangerous chemical
good item cargo article
door premise premises home
own belong possess
hire recruit employ
unit organisation organization body institution employer
everything all matter
cheat defraud fraud scam swindle
lose loss damage
grow increase rise
gang syndicate crime organised organized mafia
detain detention custody arrest catch
weekly week
economy economic
quality high-quality
local locally there
hotline line number
threshold limit
advance ahead early front
money fund asset capital
vehicle trip transport
patrol guard
danger hazard risk
safe safety secure security
merge consolidate combine integrate unify
joint unified coordinated common
campaign operation drive action
investigate handle probe deal
query enquiry inquiry ask look
unmanned unstaffed
convert rebuild remodel transform
visit view click browse
daily average day
exempt penalty fine punishment waive
elsewhere outside town
intention intent deliberate intentional unintentional
engraver engraving
guesthouse homestay inn hotel
person human individual
private personal
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
room office
conduct carry behaviour
particular specific certain
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
sale sell
premise site door
occasion time
serious major grave severe large
accident crash collision
incident event
notable significant impact influence important
occur happen
appoint designate assign name set
branch category class type
lecture publicity talk teaching
touring mobile travelling tour
factory plant mine
copyright intellectual
fake counterfeit shoddy
brand trademark
technology technical
combine integrate pool
patrol guard inspect
valid effective genuine
guidance guide direct instruct
policy preferential
answer explain question
request demand appeal
pupil student
teacher staff
retirement retire pension
death deceased decease
birth newborn born
schooling school enrolment education
cancellation cancel deregistration
medical hospital health
physical body
community neighbourhood residential
map navigation
exclusive dedicated special
dominate bully
contract project
asset property
collect charge take
solved crack cracked broken
premises place
term session
named determine confirm designate
ministry department
party cpc
entrepreneur business
heard hear listen view opinion suggestion
meeting conference
head leader responsible
invite attend
half both
arrest catch detain capture
worker employee labour
salary wage
relocation demolition
bankruptcy insolvency
dispute conflict contradiction
mediate resolve defuse
grassroots community local
dangerous explosive hazardous
event activity gathering
loophole gap weakness
remind warn notify
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
appointment reservation
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
grant issue give approve apply
preliminary pre-examination pre initial first
train training driving-school school drive learner trainer
truck vehicle lorry
delivery mail deliver send post return bring
grant notification
take need require
us use formerly previous
anyone those person who people everyone whoever
harm infringement
cctv television china central
shop pawnbroking store
order public-security
public-order public-security public order security
permit paperwork document licence certificate
ai love
island xiaoshidao
round all
all-round all-purpose general comprehensive all-subject
consolidation merge optimise consolidate
reduce merge cut shorten lower fewer less decrease
guest homestay inn hotel house
house door plate
obey law abide lawful comply
worse above class more grave
staff abuse-of-position employee own internal
detail implement
gaoqu high-tech zone
jingqu economic development zone
speed fast quick accelerate faster sped promptly
alarm emergency
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
lorry truck
car vehicle
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
owner own
own belong owner
firm company enterprise business
business company enterprise firm commercial trade
company enterprise business firm corporate employer
corporate company enterprise business
employer company enterprise unit organisation
worker employee staff labour personnel
employee staff worker personnel
staff personnel employee worker officer specialist
boss manager head operator owner
manager principal management operator executive
executive manager management principal
officer police personnel specialist commissioner staff
police public security officer bureau
bureau authority department office police
authority bureau department police
department authority body agency bureau unit
agency body institution department organisation
detachment unit division team squad
squad detachment team unit
precinct station
station office post police
centre center hub hall
hall centre center building
counter window desk point
booth counter window
point station service place outlet
spot place site
site place location ground scene
scene site spot place
location place site
nearby near close local around neighbouring
close nearby near shut
neighbourhood community area residential
town city urban township
district county area zone
province provincial
nationwide country national nation
national country nationwide
abroad overseas border outside country
overseas abroad
foreign foreigner expatriate
foreigner foreign alien expatriate
expatriate foreign foreigner
talent professional expert personnel people skilled
professional talent specialist skilled expert
expert specialist talent professional
specialist expert dedicated officer commissioner specialised
skilled talent professional
student pupil enrolled university college
university college higher education
college university higher
graduate student
tourist visitor travel tourism
visitor tourist guest
traveller tourist visitor
applicant apply application
visa endorsement
passport exit-entry document
exit-entry travel immigration border document
travel exit-entry go trip
immigration exit-entry border migration
border exit entry immigration
residence residency stay live
residency residence
stay residence live
live residence reside
migrant floating population outside worker
population people migrant
identity id
identification identity id card
licence permit license certificate
license licence permit
permit licence approval permission certificate
permission permit approval licence
certificate proof document licence
proof certificate evidence document
title ownership proof property deed
deed title ownership proof
property asset ownership
premises site place property address home
address premises house
document paper material certificate
paperwork document paper material
form document
stamp seal
chop seal
electronic digital online e
digital electronic online
e-seal electronic seal
online internet web network digital electronically
web online internet
website online platform
app platform mobile mini program
mobile phone app
phone mobile telephone call
call phone dial line contact
dial call phone line
telephone phone call line
hotline line number telephone
platform system website
system platform mechanism scheme
mechanism system scheme arrangement
scheme system mechanism
programme program campaign project
operation campaign action drive crackdown
crackdown campaign operation strike crack
free charge cost fee
fee charge cost
cost fee charge price
receive get obtain collect accept
collect pick receive get fetch
fetch collect pick
pick collect receive
get receive obtain collect have
obtain get receive hold acquire
acquire obtain buy
gain obtain get
hold have obtain possess keep
possess hold own have
carry hold
issue give grant produce deliver
produce make issue
make produce
print produce make
deliver bring send hand give
bring deliver take
send deliver mail post dispatch
mail post send delivery
hand give submit deliver
submit hand file apply present
present submit show
show present provide
provide offer give supply
offer provide give
supply provide
set establish create open build
establish set create build form
create establish set build
open establish set launch start
build establish construct set create
construct build establish
found establish set
form establish set team organise
launch start open introduce roll
start launch open begin
introduce launch start implement bring
roll launch introduce
adopt introduce apply implement use
implement carry apply introduce enforce
apply implement use
carry implement conduct do
conduct carry hold do
hold conduct organise
organise organize hold arrange
arrange organise set
run operate carry hold
operate run work
complete finish end conclude do
finish complete end conclude
conclude complete finish
end complete finish
settle resolve complete handle decide
resolve settle solve deal handle
solve resolve settle crack
decide settle approve
handle process deal treat manage
process handle deal
deal handle process treat settle
treat handle deal
manage handle control run
serve handle service
service serve
review approve examine check assess
approve review grant clear pass
approval review permit consent
clear approve pass
vet review check
assess evaluate review assessment
assessment evaluation review assess
evaluate assess rate
verify check confirm true prove
confirm verify prove true
prove confirm verify true show
true verify confirm prove genuine
genuine true
validity valid term period
term validity period
period term time
duration period time length
deadline limit time period
time hour period limit
hours hour time
window period
day date
working work business
business-day working
promptly quick soon fast time swift
quick prompt fast rapid swift speedy
fast quick rapid prompt speed
rapid quick fast swift
swift quick fast rapid prompt
immediate instant once prompt
immediately instantly once prompt real-time
once immediately instant
real-time instant immediate real
soon prompt quick fast possible
possible soon
urgent expedite emergency pressing rush priority
expedite urgent fast priority speed
rush urgent expedite
emergency urgent
priority first prioritise precedence prefer
prioritise priority first
first priority initial
precedence priority
preferential priority
lane channel passage
channel lane route passage way
fast-track green channel lane
track channel lane
route path road way
path lane route way
road street route
street road
highway expressway motorway
elevated expressway
avenue road street
junction intersection crossroad
wave green
ban restrict prohibit bar forbid
prohibit ban forbid bar
bar ban prohibit restrict
restrict limit ban
restriction limit ban condition
condition requirement criterion restriction
requirement condition criterion
criterion condition requirement standard
standard criterion rule
rule regulation provision requirement
regulation rule provision
allow permit let may
let allow permit
enter access entry go
access enter entry
exit leave
leave exit depart
exceed over more above
extend lengthen expand relax widen prolong
lengthen extend
prolong extend
expand extend widen increase broaden
widen extend expand broaden
relax extend loosen ease widen
shorten cut reduce
cut shorten reduce lower down
fall drop decline decrease down
decrease fall drop decline reduce
lower reduce fall cut
rise grow increase up climb reach
increase rise grow up raise
climb rise
raise increase improve lift boost
boost increase raise improve
improve better optimise upgrade raise enhance perfect
better improve
enhance improve strengthen
strengthen enhance reinforce intensify step increase
reinforce strengthen
intensify strengthen
upgrade improve
perfect improve optimise
streamline simplify optimise improve
simplify streamline simple ease
abolish cancel scrap lift remove longer drop
scrap abolish cancel
cancel abolish lift scrap
remove abolish lift cancel
end abolish
eliminate abolish remove clear
longer abolish
merge combine consolidate integrate
combine merge integrate join
integrate merge combine include
unify integrate standardise uniform
standardise unify uniform standard
uniform unify standardise same
same identical equal uniform
equal same identical
joint together jointly collaborative common
together joint same collectively
jointly together joint
simultaneously same parallel together
concurrently parallel same
respectively each
separate dedicated
dedicated special exclusive own specific
special dedicated specific
specific particular special certain
particular special specific
one-to-one one individual personal
individual person personal
personal private individual
point-to-point one
complaint report petition grievance
complain report complaint
report complaint complain inform
petition complaint letter
request appeal demand need
need demand require
problem issue matter question
issue problem matter
matter item issue business affair
item matter service
affair matter
feedback reply response answer
reply feedback answer respond
accept take receive process
rectify correct fix clean remedy
fix rectify correct repair
correct rectify fix
clean clear tidy rectify
clear clean remove
sweep clean check search
guard patrol protect security
protect guard safeguard defend
safeguard protect ensure guarantee
secure safe protect security
defend protect
prevent avoid guard stop
avoid prevent
stop prevent
warn alert caution remind
caution warn warning
remind warn notify alert
notify inform tell warn
inform notify tell report
tell inform notify
educate teach train education
teach educate train
lecture talk educate publicity
talk lecture speech
publicity educate promote awareness
awareness publicity know
promote push encourage advance publicise
push promote advance
encourage promote guide
advance push promote early
guide direct instruct help lead
instruct guide direct
direct guide
help assist aid support
aid help assist
support help back
explain interpret answer
advise advice consult guide
advice consult guide consultation
consult advice consultation enquiry
enquiry query question consult
query enquiry question
check inspect review look
look check enquiry
search look check
search seek
investigate probe handle solve
probe investigate
crack solve strike break
break crack violate
arrest catch detain
catch arrest capture
detain arrest detention hold
detention detain custody
recover retrieve return get
lose loss
damage harm loss
offence crime violation
offense offence crime violation
violation offence breach infringement
breach violation infringement
infringement violation breach harm
infringe violate harm breach
violate infringe breach break
illegal unlawful
law legal rule
lawyer legal counsel
fraud scam deception
scam fraud
deceive fraud defraud
defraud fraud scam cheat
gang mafia criminal organised group evil syndicate
mafia organised gang mob
mafia-related mafia-type organised gang
gang-related gang mafia organised evil
homicide murder kill
suspect offender criminal
offender suspect
fake counterfeit shoddy false
counterfeit fake
food foodstuff
drug medicine narcotic anti-drug
narcotic drug
anti-drug drug anti-narcotic control
precursor chemical drug
chemical precursor hazardous
hazardous dangerous
explosive dangerous
threshold limit level
assessment study
survey visit inspect
expert professional
door plate house number
plate number sign
number plate
sign plate
numbering number plate arrange
occupy use take
occupation occupy
lay erect install pipe
pipe pipeline
pipeline pipe line utility
utility pipeline
cross across over
crossing across cross
works construction project
project work site development
development project construction
building construction build
engineering construction project
affect influence impact
impact effect influence
oversized oversize large bulky abnormal
oversize oversized large bulky
bulky oversize large
abnormal oversize
load cargo transport
cargo freight goods load
transport transportation haulage carry freight
transportation transport
haulage transport freight
shipment transport
within inside in
inside within internal
outside beyond out
internal inside in-house
park lot parking
parking park car
lot park
space bay place spot
bay space
garage park
car-park park parking
institution body organisation agency unit
organisation unit body institution
organization unit body institution
stagger off-peak different
off-peak stagger
share shared common
batch bulk once group
bulk batch once large
once batch bulk time
group collective batch together
collective group bulk together centrally
fleet batch vehicle
replace renew reissue replacement
renew replace renewal
reissue replace replacement
lost replace
physical body medical
medical health physical hospital
health medical
learner beginner first initial
beginner learner initial
upgrade add additional
dealer dealership seller sale
dealership dealer sale
seller dealer sale
sale dealer sell
market trade
used second-hand
bank financial
lane path track
cycle bicycle bike e-bike
bike bicycle cycle
e-bike electric bicycle
electric e-bike new-energy
ride cycle
loop circuit ring closed
circuit loop
stretch run long
broadcast announce announcement
announcer broadcast
loudspeaker broadcast announcer
peak high
coastal coast sea inshore near-shore
coast coastal shore
shore coast coastal near
inshore coastal near shore
farm breed aquaculture farming
gear net equipment tool
net gear
tool gear equipment
thorough complete full comprehensive
comprehensive complete full overall all
overall total comprehensive
total overall all altogether
altogether total all
count total
average mean daily
user people person registered
registered register sign
register registration registered record
registration register record enrol
record register file
visit view click hit
view visit
pageview visit view
hit reach visit
attain reach
meet reach satisfy fulfil match
satisfy meet fulfil
fulfill meet satisfy
qualify meet eligible condition
qualified meet eligible condition
conform meet comply
percentage rate share proportion
rate share proportion
level standard
least minimum
around about approximately
roughly about
formerly previous before
previously before former
former previous
previous before former
already have
now current
current now present
quarter month
year-end end year
end-of-year end year
explore consider try study
try explore
pilot trial explore
trial pilot
plan intend
aim target goal
ensure guarantee make sure
guarantee ensure
list catalogue
catalog list catalogue
random spot
frequency often number
often frequent frequency
frequent often common high-frequency
common frequent
popular frequent
minor slight petty small
slight minor
petty minor
major serious large big significant
serious major grave
grave serious
important key
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
impound seize take
confiscate seize impound
freeze frozen
account fund asset
bank-account fund
range scope
extent scope
beyond exceed outside
authority power
entrepreneur business owner
representative delegate
invite ask
attend participate
participate attend take part
opinion view suggestion
suggestion opinion advice
contact liaison link
link connect liaison assign
connect link
assign link attach pair responsible
attach assign
responsible charge liable assign
charge responsible
liable responsible
lead head
head lead chief
chief head police
team force squad
force team police
form make
lawyer attorney solicitor
attorney lawyer
citizen-friendly convenience
convenient easy handy
easy convenient simple
easier convenient easy
drill exercise
vulnerability loophole weakness
loophole vulnerability
cyber network online
protection protect safeguard
security safety protect
safety security safe
crash accident
collision accident
incident event accident case
case incident matter
procedure process step formality
formality procedure
step procedure
stage step phase
simplified summary simple
summary simplified
ordinary general
tow transfer
release let go return
return release give
migrate move transfer shift
transfer move migrate
shift move
relocate move migrate
transfer settle
self-service unstaffed self
convert rebuild transform renovate
renovate convert rebuild
rebuild convert
remodel convert rebuild
transform convert
newborn birth born baby
baby newborn
death die deceased
retire retirement
wedding marriage
escort lead accompany
lead-vehicle escort
large-scale large
instrument equipment
equipment instrument device
machine equipment device
device equipment
tourist-coach tourist coach
section road stretch
stretch section
rank ranking
prosecute charge bring court
court prosecute
organise lead
score point
sport game
televise television
television tv
broadcaster television
everywhere full all coverage cover
short shorten reduce cut wait
thousand 1000
everyone all everybody behalf
extra add batch further additional
sea coast coastal marine
encourage urge promote push
urge encourage ask
try trial pilot explore
device announcer equipment
employee operator
serious prominent major grave
anywhere across everywhere whole throughout
`;
