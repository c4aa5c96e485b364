/**
 * How Korean names are spelled in Latin letters. Data only; `resolve/korean-spellings.ts` reads it.
 *
 * Sounds stand in the order of Unicode's Hangul syllables. A row lists the spellings of one sound: first that of the
 * Revised Romanization, then those in common use, and after `/` those so rare, or so much rather the spelling of
 * another sound, that they hint at the same name and no more (`t` for ㄷ: Tae-ho is hardly ever Dae-ho).
 */

/** Consonants that begin a syllable, ㄱ to ㅎ; the empty row is ㅇ. */
export const INITIALS = 'g k,kk,n,d / t,tt,r l,m,b / p,pp,s sh,ss,,j / ch z,jj,ch,k,t,p,h'

/** Vowels, ㅏ to ㅣ. `lee` is how 이 is written when it is taken for the surname. */
export const MEDIALS =
  'a ah,ae ai ay / e,ya,yae,eo uh u / o eu ou,e / ey ae,yeo you yu / yo yeu,ye / e,o oh,wa,wae,oe oi / we,yo yoh,' +
  'u oo woo wu / ou,wo weo,we,wi wee / ui,yu yoo you,eu / u,ui ee i eui,i ee yi lee / y'

/** Consonants that end a syllable, by sound: none, ㄱ, ㄴ, ㄷ, ㄹ, ㅁ, ㅂ, ㅇ. */
export const FINALS = ',k g ck,n,t d s,l / r,m,p b,ng'

/** For each of the 28 written finals the row of {@link FINALS} that it sounds like. */
export const FINAL_SOUNDS = '0111222341544464566337331363'

/** Surnames, one family's spellings a row. */
export const SURNAMES =
  'kim gim,lee yi rhee ree ri i,park pak bak,choi choe choy,jung jeong chung joung cheong jeung,cho jo joh,kang gang,' +
  'yoo yu you ryu ryoo,yoon yun youn,jang chang,shin sin,lim im yim rim,han hahn,oh o,seo suh,jeon jun chun,' +
  'kwon gwon kweon,hwang,song soung,ahn an,hong,kwak gwak,noh roh no ro,baek paik baik paek,moon mun,woo u wu,' +
  'heo hur huh,sim shim,bae bai pae,son sohn,yang ryang,na ra nah,byeon byun pyun,gu koo ku goo,ko go koh,cha,chae,' +
  'cheon chun,ki gi kee,gil kil,je,ji jee,joo ju,nam,min,ha hah,sung seong,do doh,bang pang,gong kong,eom um uhm,' +
  'won weon,ok,maeng,mok,muk mook,ong,pyo,myung myeong,tak,yeo,yeom youm,seok suk,seol sul,ma mah,jin,eun,bong,in,yuk yook,' +
  'guk kook,wang,choo chu,tae,hyun hyeon,namgung namkoong namgoong namkung,jegal chegal,seonwoo sunwoo seonu,hwangbo,' +
  'dokgo dokko,sagong,seomun seomoon,dongbang'

/** Surnames of one syllable, the common ones. */
export const SHORT_SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용'

/** Surnames of two syllables. */
export const LONG_SURNAMES = '남궁,제갈,선우,황보,독고,사공,서문,동방'
