using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Adder.Tests;

namespace Adder.Package;

/// <summary>What a debugger finds beside the package.</summary>
public sealed class SymbolTests(PackedLibrary library)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void the_symbols_are_those_of_the_assembly()
    {
        using var symbols = Symbols();
        using var assembly = new PEReader(Unpacked(library.Package, "lib/net10.0/Adder.dll"));
        var entry = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        var id = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);
        Assert.Equal((assembly.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp), (id.Guid, id.Stamp));
    }

    [Fact]
    public void every_source_is_in_the_repository_or_in_the_symbols()
    {
        using var symbols = Symbols();
        var reader = symbols.GetMetadataReader();
        var (named, embedded) = (0, new List<string>());
        foreach (var handle in reader.Documents)
        {
            var path = reader.GetString(reader.GetDocument(handle).Name).Replace('\\', '/');
            if (reader.GetCustomDebugInformation(handle).Any(info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == EmbeddedSource))
            {
                embedded.Add(Path.GetFileName(path));
                continue;
            }

            named++;
            Assert.True(File.Exists(Repository.At(path[path.LastIndexOf("/src/Adder/", StringComparison.Ordinal)..].TrimStart('/'))), path);
        }

        Assert.True(named > 300, $"{named} in the repository");
        Assert.Contains("LibraryImports.g.cs", embedded);
    }

    private MetadataReaderProvider Symbols() => MetadataReaderProvider.FromPortablePdbStream(Unpacked(library.Symbols, "lib/net10.0/Adder.pdb"));

    private static MemoryStream Unpacked(string package, string name)
    {
        using var archive = ZipFile.OpenRead(package);
        using var content = archive.GetEntry(name)!.Open();
        var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
