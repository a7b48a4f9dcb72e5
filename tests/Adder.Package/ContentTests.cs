using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml.Linq;
using Adder.Tests;
using Adder.Tests.Examples;

namespace Adder.Package;

/// <summary>What is in the package.</summary>
public sealed class ContentTests(PackedLibrary library)
{
    [Fact]
    public void it_is_packed_without_a_warning() => Assert.Equal(new Run(0, "", ""), library.Packing);

    [Fact]
    public void it_holds_these_files_and_no_others()
    {
        using var package = ZipFile.OpenRead(library.Package);
        Assert.Equal(
            ["Adder.nuspec", "README.md", "buildTransitive/Adder.targets", "buildTransitive/AdderEntry.cs", "icon.png", "lib/net10.0/Adder.dll", "lib/net10.0/Adder.xml"],
            package.Entries.Select(entry => entry.FullName).Where(name => !IsEnvelope(name)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("icon.png")]
    [InlineData("buildTransitive/Adder.targets")]
    [InlineData("buildTransitive/AdderEntry.cs")]
    public void a_file_is_that_of_the_sources(string name) => Assert.Equal(File.ReadAllBytes(Repository.At($"src/Adder/{name}")), Read(name));

    [Fact]
    public void the_icon_is_a_picture_of_the_size_that_NuGet_recommends()
    {
        var icon = Read("icon.png");
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], icon[..8]);
        Assert.Equal((128U, 128U), (BinaryPrimitives.ReadUInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadUInt32BigEndian(icon.AsSpan(20))));
    }

    [Fact]
    public void its_description_names_licence_readme_and_icon_and_depends_on_nothing()
    {
        var metadata = Parse("Adder.nuspec").Root!.Elements().First();
        string? Of(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Assert.Equal(("Adder", library.Version, "MIT", "README.md", "icon.png"), (Of("id"), Of("version"), Of("license"), Of("readme"), Of("icon")));
        Assert.Contains("MIT License", File.ReadLines(Repository.At("LICENSE")).First(), StringComparison.Ordinal);
        Assert.Contains("weakref", Of("description"), StringComparison.Ordinal);
        Assert.Contains("python", Of("tags")!.Split(' '));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void every_public_type_is_documented()
    {
        var documented = Parse("lib/net10.0/Adder.xml").Descendants("member").Select(member => (string)member.Attribute("name")!).ToHashSet();
        var types = new[] { "Shipped", "Unshipped" }.SelectMany(file => File.ReadLines(Repository.At($"src/Adder/PublicAPI.{file}.txt")))
            .Where(line => line.StartsWith("Adder.", StringComparison.Ordinal) && line.AsSpan().IndexOfAny(" <(") < 0).ToArray();
        Assert.True(types.Length > 100, $"{types.Length} types");
        Assert.DoesNotContain(types, type => !documented.Contains($"T:{type}"));
        Assert.Contains("M:Adder.os.getpid", documented);
    }

    private static bool IsEnvelope(string name) => name is "[Content_Types].xml" or "_rels/.rels" || name.StartsWith("package/services/", StringComparison.Ordinal);

    private XDocument Parse(string name) => XDocument.Load(new MemoryStream(Read(name)));

    private byte[] Read(string name)
    {
        using var package = ZipFile.OpenRead(library.Package);
        using var content = package.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
