using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Adder.Core.Text.Codecs;

/// <summary>The encodings that .NET knows by the numbers of code pages, by Python's names.</summary>
internal static partial class CodePages
{
    private static readonly ConcurrentDictionary<int, TextCodec> Known = new();

    /// <summary>The encoding with a name in its normal form; null if there is none.</summary>
    internal static TextCodec? Find(string name)
    {
        var (codePage, multiByte) = Number(name);
        return codePage == 0 ? null : Known.GetOrAdd(codePage, static (number, multiByte) => multiByte is null
            ? new SingleByteCodec("charmap", "character maps to <undefined>", Table(number)) : new MultiByteCodec(multiByte, number), multiByte);
    }

    private static (int CodePage, string? MultiByte) Number(string name) => name switch
    {
        "koi8_r" or "cskoi8r" => (20866, null),
        "koi8_u" => (21866, null),
        "mac_roman" or "macroman" or "macintosh" => (10000, null),
        "mac_greek" or "macgreek" => (10006, null),
        "mac_cyrillic" or "maccyrillic" => (10007, null),
        "mac_iceland" or "maciceland" => (10079, null),
        "mac_turkish" or "macturkish" => (10081, null),
        "cp932" or "932" or "ms932" or "mskanji" or "ms_kanji" or "windows_31j" => (932, "cp932"),
        "gbk" or "936" or "cp936" or "ms936" => (936, "gbk"),
        "cp949" or "949" or "ms949" or "uhc" => (949, "cp949"),
        "cp950" or "950" or "ms950" => (950, "cp950"),
        "euc_jp" or "eucjp" or "ujis" or "u_jis" => (51932, "euc_jp"),
        "euc_kr" or "euckr" or "korean" or "ks_c_5601" or "ksc5601" or "ks_x_1001" => (51949, "euc_kr"),
        "gb18030" or "gb18030_2000" => (54936, "gb18030"),
        _ => (SingleByte(name), null),
    };

    private static int SingleByte(string name)
    {
        if (Windows().Match(name) is { Success: true } windows) return Number(windows);
        if (Ibm().Match(name) is { Success: true } ibm) return Number(ibm);
        if (Iso().Match(name) is { Success: true } iso) return 28590 + Number(iso);
        return Latin().Match(name) is { Success: true } latin ? Number(latin) switch { <= 4 and var n => 28590 + n, 5 => 28599, 9 => 28605, _ => 0 } : 0;

        static int Number(Match found) => int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    // .NET fills a page's gaps: with controls of the same number, or with characters for private use.
    private static string Table(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFE"))!;
        var table = new char[256];
        for (var i = 0; i < table.Length; i++)
        {
            var c = encoding.GetString([(byte)i])[0];
            var isControl = codePage is 869 or 874 or (>= 1250 and <= 1258) && i is >= 0x80 and < 0xA0 && c == i;
            var isPrivate = codePage is < 10000 or > 10100 && c is >= '\uE000' and <= '\uF8FF';
            table[i] = isControl || isPrivate ? SingleByteCodec.Undefined : c;
        }

        foreach (var (at, c) in Amendments(codePage)) table[at] = c;
        return new string(table);
    }

    // Where the tables of unicode.org, which Python follows, are newer or say otherwise.
    private static (byte At, char Character)[] Amendments(int codePage) => codePage switch
    {
        864 => [(0x25, '\u066A'), (0x9B, SingleByteCodec.Undefined), (0x9C, SingleByteCodec.Undefined), (0x9F, SingleByteCodec.Undefined)],
        1255 => [(0xCA, SingleByteCodec.Undefined)],
        10000 => [(0xBD, '\u03A9')],
        10006 => [(0x9C, '\u20AC'), (0xAF, '\u00B7'), (0xFF, '\u00AD')],
        10007 => [(0xA2, '\u0490'), (0xB6, '\u0491'), (0xFF, '\u20AC')],
        10079 => [(0xBD, '\u03A9'), (0xDB, '\u20AC')],
        10081 => [(0xBD, '\u03A9'), (0xF5, '\uF8A0')],
        21866 => [(0xAE, '\u255D'), (0xBE, '\u256C')],
        28597 => [(0xA1, '\u2018'), (0xA2, '\u2019'), (0xA4, '\u20AC'), (0xA5, '\u20AF'), (0xAA, '\u037A')],
        28598 => [(0xAF, '\u00AF'), (0xFD, '\u200E'), (0xFE, '\u200F')],
        _ => [],
    };

    [GeneratedRegex("^(?:windows_?|cp_?)?(125[0-8])$")]
    private static partial Regex Windows();

    [GeneratedRegex("^(?:cp|ibm)?(037|437|500|720|737|775|85[0257]|858|86[0-69]|874|1026|1140)$")]
    private static partial Regex Ibm();

    [GeneratedRegex("^iso_?8859_([2-9]|13|15)$")]
    private static partial Regex Iso();

    [GeneratedRegex("^(?:latin_?|l)([2-59])$")]
    private static partial Regex Latin();
}
