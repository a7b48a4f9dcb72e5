namespace Adder.Tests.Architecture;

public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("a(); // b\nc", "a();     \nc")]
    [InlineData("a/* b\n */c", "a    \n   c")]
    [InlineData("f(\"if\", 'x', '\\'', '\"')", "f(\"  \", ' ', '  ', ' ')")]
    [InlineData("\"\\\"if\"x", "\"    \"x")]
    [InlineData("@\"a\"\"b\\\"if", "@\"     \"if")]
    [InlineData("$\"a{b + \"c\"}d{{e}}\"f", "$\" {b + \" \"}      \"f")]
    [InlineData("$\"{a switch { 1 => \"b\", _ => c }}d\"", "$\"{a switch { 1 => \" \", _ => c }} \"")]
    [InlineData("\"\"\"a \"b\" if\"\"\"c", "\"\"\"        \"\"\"c")]
    [InlineData("$$\"\"\"a{b}{{c}}\"\"\"d", "$$\"\"\"    {{c}}\"\"\"d")]
    [InlineData("f(\"\", \"a\")", "f(\"\", \" \")")]
    [InlineData("http: // it's\nb", "http:        \nb")]
    public void comments_and_strings_are_blanked_and_nothing_moves(string text, string expected) =>
        Assert.Equal(expected, CSharpText.WithoutCommentsAndStrings(text));
}
