using System.Text;

namespace Adder.Core.Text.Codecs;

/// <summary>Encodings by the names that Python has for them.</summary>
internal static class CodecNames
{
    internal const string Default = "utf-8";

    internal static TextCodec Find(string name) => Normalized(name) switch
    {
        "utf_8" or "utf8" or "u8" or "utf" or "utf8_ucs2" or "utf8_ucs4" or "cp65001" or "locale" => Utf8Codec.Plain,
        "utf_8_sig" => Utf8Codec.Signed,
        "ascii" or "646" or "ansi_x3.4_1968" or "ansi_x3_4_1968" or "ansi_x3.4_1986" or "cp367" or "csascii" or "ibm367" or "iso646_us" or
            "iso_646.irv_1991" or "iso_ir_6" or "us" or "us_ascii" => SingleByteCodec.AsciiOnly,
        "latin_1" or "8859" or "cp819" or "csisolatin1" or "ibm819" or "iso8859" or "iso8859_1" or "iso_8859_1" or "iso_8859_1_1987" or
            "iso_ir_100" or "l1" or "latin" or "latin1" => SingleByteCodec.Latin1,
        _ => throw new LookupError($"unknown encoding: {name}"),
    };

    // Lower case, and one underscore for whatever separates the words.
    private static string Normalized(string name)
    {
        var normalized = new StringBuilder(name.Length);
        var separates = false;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '.')
            {
                if (separates && normalized.Length > 0) normalized.Append('_');
                normalized.Append(char.ToLowerInvariant(c));
                separates = false;
            }
            else
            {
                separates = true;
            }
        }

        return normalized.ToString();
    }
}
