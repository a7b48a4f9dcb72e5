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
        "utf_16" or "u16" or "utf16" => Utf16Codec.Marked,
        "utf_16_le" or "utf_16le" or "unicodelittleunmarked" => Utf16Codec.Little,
        "utf_16_be" or "utf_16be" or "unicodebigunmarked" => Utf16Codec.Big,
        "utf_32" or "u32" or "utf32" => Utf32Codec.Marked,
        "utf_32_le" or "utf_32le" => Utf32Codec.Little,
        "utf_32_be" or "utf_32be" => Utf32Codec.Big,
        "base64" or "base64_codec" or "base_64" or "bz2" or "bz2_codec" or "hex" or "hex_codec" or "quopri" or "quopri_codec" or
            "quoted_printable" or "quotedprintable" or "rot13" or "rot_13" or "uu" or "uu_codec" or "zip" or "zlib" or "zlib_codec" =>
            throw new LookupError($"'{name}' is not a text encoding; use codecs.open() to handle arbitrary codecs"),
        var normalized when CodePages.Find(normalized) is { } codec => codec,
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
