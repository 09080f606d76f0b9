//! Letters that look like one of A to Z or 0 to 9 and are none: what somebody types who reads a key off a page in another
//! script, or pastes it from one.

use unicode_normalization::UnicodeNormalization as _;

/// What is taken for each letter or digit, as Unicode's table of confusables has it (UTS 39), those left out of which
/// compatible forms are made (NFKC). The whole table is a hundred times as large as what a key can be mistaken by; the test
/// compares this part with it, and prints the lines where they differ.
const LOOKS: &[(char, &str)] = &[
    ('2', "ƧϨჇᒿᘖᲷꙄꛯꝚ"),
    ('3', "ƷȜЗӠՅ३૩ᜂᲕⲜⳄⳌꝪꞫ𑣊𖼻𝈆"),
    ('4', "Ꮞꮞ𑢯𖺂"),
    ('5', "Ƽ𑢻"),
    ('6', "ϬбᏮⳒⳓⳜꕃꮾ𑣕"),
    ('7', "ᜪᲄ𐓒𑣆𖺊𝇾𝈒"),
    ('8', "Ȣȣ৪੪ଃꖉ𐌚𑑅𖧾𞣋"),
    ('9', "৭੧୨൭ⳊⳋꝮꝯ𑢬𑣌𑣖𖧁𞋲"),
    ('A', "ɑΑαАаᎪᗅ⍺ꓮꭤ𐊠𖽀𝽚𝽪"),
    ('B', "ƄΒВЬߕᏏᏴᑲᖯᗷⲂꓐꕗꞴ𐊂𐊡𐌁𐌜𖺶𝈇"),
    ('C', "СсငၚᏟᲃᴄⲤⲥꓚꮯ𐊢𐌂𐐕𐐽𐔛𑣩𑣲𝄴🝌"),
    ('D', "ԁᎠᏧᑯᗞᗪꓒꓓ𐆋"),
    ('E', "ΕЕеҽᎬ℮⋿ⴹꓰꗋꬲ𐊆𑢦𑢮𝾁"),
    ('F', "ƒʄϜքߓᖴẝꓝꞘꞙꬵ𐅾𐊇𐊥𐔥𑢢𑣂𝈓"),
    ('G', "ƍɡԌցᏀᏳᶃꓖ"),
    ('H', "ΗНҺһհႹᎻᏂᕼⲎꓧ𐋏"),
    ('I', "¡ıƖɩɪΙιІіӀւᎥ⍳ⲒⲓꙇꞮꭵ𐲥𑣃𖺪"),
    ('J', "ȷͿϳЈјյᎫᒍꓙꞲ"),
    ('K', "ΚКᏦᛕⲔꓗ𐔘"),
    ('L', "|ǀӏ׀וןا١۱ߊ।၊Ꮮᒪᛁᛐ↿∣⏽│┃Ⳑⵊⵏꓡꓲꕯꞁꟾ꠰꣎꩝𐊊𐌉𐌠𐐛𐔎𐔦𐤦𐰾𐳺𑁇𑃀𑅁𑇅𑏔𑑋𑗅𑙁𑢣𑢲𑱁𑷚𑷡𖵣𖼖𖼨𝄀𝈪𝍷𞅁𞣇𞴁"),
    ('M', "ΜϺМᎷᗰᛖⲘꓟ𐊰𐌑𐰡"),
    ('N', "ΝոռⲚꓠ𐔓𑪾"),
    ('O', "ΟοσϭОоՕօסه٥ھہە۵߀ߋࡀ०০੦૦ଠ୦௦ం౦ಂ೦ംഠ൦ං๐໐ဝ၀ჿᄋᆼዐ០ᩅ᪀᪐ᯪᲂᲿᴏᴑⲞⲟⵔ〇ꓳꬽ𐊒𐊫𐌏𐐄𐐬𐓂𐓪𐔖𐤬𐰗𐴇𑄤𑌂𑓐𑢵𑣈𑣗𑣠𑷠𖫩𞅀𞋰"),
    ('P', "þƿΡρϸРрᏢᑭ⍴ⲢⲣⳎⳏꓑ𐊕"),
    ('Q', "Ԛԛգզⵕ"),
    ('R', "ƦɌгᎡᏒᖇᴦⲅꓣꭇꭈꮁ𐒴𖨙𖼵𝈖"),
    ('S', "ƽЅѕՏടႽჽᏕᏚᲽꓢꕶꜱꮪ𐊖𐐠𐑈𑣁𖫖𖼺"),
    ('T', "ΤТߠᎢ⊤⟙Ⲧㄒ丅ꓔꔋ𐊗𐊱𐌕𑢼𖼊𝍳🝨"),
    ('U', "ʋυՍսሀᑌᴜ∪⋃ꓴꞟꭎꭒ𐓎𐓶𑢸𑣘𖽂"),
    ('V', "νѴѵט٧۷Ꮩᐯᴠ∨⋁ⴸꓦꛟꮩ𐔝𐰟𑜆𑢠𑣀𖼈𜻼𝈍𞅅"),
    ('W', "ɯшѡԜԝաᎳᏔᴡ⧢ⲽꓪꟺꮃꮤ𑜊𑜎𑜏𑣦𑣯𝈌𝽽"),
    ('X', "×ΧХхᕁᕽ᙭᙮ᚷᝣᯬᳵ╳⤫⤬⨯ⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𐰓𐲂𐳂𐳼𑣬"),
    ('Y', "ɣʏΥγУуҮүߌყᎩᎽᶌỿⲨⲩㄚ丫ꓬꭚ𐊲𐰠𑢤𑣄𑣜𖽃"),
    ('Z', "ΖჍᏃᴢⱫⱬⲌⲍⴭꓜꛉꮓ𐋵𐔇𑢩𑣥𑪼"),
];

/// The letter or digit of ASCII that one of another script, or of full width, looks like.
#[must_use]
pub fn latin(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return None;
    }
    let mut plain = std::iter::once(letter).nfkc();
    let only = plain.next().filter(|_| plain.next().is_none())?;
    if only.is_ascii_alphanumeric() {
        return Some(only.to_ascii_uppercase());
    }
    LOOKS.iter().find(|(_, looks)| looks.contains(only)).map(|(seen, _)| *seen)
}
