namespace Adder.Core.Files;

/// <summary>All names of a directory at once.</summary>
internal static class DirectoryListing
{
    internal static List<string> Names(in os.path_arg path) => Names<string, TextNames>(path);

    internal static List<byte[]> NamesInBytes(in os.path_arg path) => Names<byte[], ByteNames>(path);

    private static List<TPath> Names<TPath, TForm>(in os.path_arg path)
        where TPath : class
        where TForm : struct, INameForm<TPath>
    {
        var names = new List<TPath>();
        var descriptor = DirectoryDescriptor.Open(path, "listdir");
        try
        {
            using var reader = new DirectoryReader(descriptor, path.Value);
            while (reader.MoveNext())
            {
                if (names.Count == names.Capacity) names.EnsureCapacity(names.Count + reader.Ahead);
                names.Add(TForm.Decode(reader.Name));
            }

            if (ScannedDirectory.IsGivenDescriptor(path)) DirectoryDescriptor.Rewind(descriptor);
        }
        finally
        {
            DirectoryDescriptor.Close(descriptor);
        }

        return names;
    }
}
