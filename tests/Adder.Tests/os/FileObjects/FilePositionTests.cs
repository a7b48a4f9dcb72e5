using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.FileObjects;

/// <summary>Where a text stands after errors, iterations and bytes without characters.</summary>
[SupportedOSPlatform("linux")]
public sealed class FilePositionTests : IDisposable
{
    private static readonly FileStep Read = new("read", 1);
    private static readonly FileStep Line = new("readline");
    private static readonly FileStep Flush = new("flush");
    private static readonly FileStep Tell = new("tell");
    private static readonly FileStep Start = new("seek", 0);
    private static readonly FileStep Write = new("write", "z\n");

    private static readonly byte[] HalfCharacter = [.. "\nab\n"u8, 0xF0, 0x9F];

    private static readonly byte[] WithoutCharacters = [.. "\r\r\na\r\n"u8, 0xF8, 0xFF, .. "b\n"u8];

    private readonly TemporaryDirectory temporary = new();

    // a step keeps the enumerator of its file
    private static FileStep Next => new("next");

    public FilePositionTests() => CPython.Newest.Answer(FileScript.Definition);

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void a_reading_that_meets_an_error_has_taken_what_was_before_it() => Check(
        new FileScript(HalfCharacter, "r+", -1, null, null, "\r", [Line, new("readline", 0), Tell, Read, Tell, Start, Read, Tell]),
        new FileScript(HalfCharacter, "r+", -1, null, "nope", "\r\n", [new("read", 9), Tell, Line, Write]),
        new FileScript(HalfCharacter, "r", -1, null, null, null, [Line, new("read"), Tell, Line, Line]));

    // Behind 1 and 3 characters CPython's decoder holds a carriage return: the position has its state, and 64 bits do not hold that.
    [Fact]
    public void a_position_stands_behind_as_many_bytes_without_characters_as_in_CPython() =>
        Check([.. ((int[])[2, 4, 5, 6, 7]).Select(size => new FileScript(WithoutCharacters, "r", -1, null, "ignore", null, [new("read", size), Tell]))]);

    [Fact]
    public void an_iteration_reads_ahead_of_the_positions_that_are_told_and_written_to() => Check(
        new FileScript("a\nb\nc\n"u8.ToArray(), "r+", 1, null, null, "", [Start, Next, Write, new("read", 3), Tell]),
        new FileScript("a\nb\nc\n"u8.ToArray(), "r+", 1, null, null, "", [Next, Write, new("read", 3), Tell]),
        new FileScript("a\nb\nc\n"u8.ToArray(), "w+", -1, null, null, "\n", [new("readlines", 3), Flush, Tell, Read, Tell]),
        new FileScript("a\nb\nc\n"u8.ToArray(), "r+", -1, null, null, null, [Start, Next, Next, Next, Next, Tell]));

    [Fact]
    public void after_an_iteration_to_the_end_the_position_is_the_end() => Check(
        new FileScript([.. Enumerable.Repeat((byte)'x', 9000)], "r", -1, null, null, null, [Read, Next, Flush, Tell, Line, Tell]),
        new FileScript([.. Enumerable.Repeat((byte)'x', 9000)], "w+", -1, null, null, "\r", [Read, Next, Flush, Tell, Write, Tell]));

    [Fact]
    public void a_line_of_no_characters_reads_nothing_where_something_was_read() => Check(
        new FileScript([.. Enumerable.Repeat((byte)'x', 8189), .. "\n\r\r\n\r\n"u8], "r", -1, null, null, null, [Line, Line, new("readline", 0), new("newlines")]),
        new FileScript("a\r\n"u8.ToArray(), "r", -1, null, null, null, [new("readline", 0), new("newlines")]));

    private void Check(params FileScript[] scripts) => Assert.All(scripts, script =>
        Assert.Equal(script + "\n" + script.InCPython(temporary["a"]), script + "\n" + script.Here(temporary["b"])));
}
