namespace Adder.Core.Files;

/// <summary>A directory that <c>scandir</c> reads: shared by the iterator, which closes its descriptor, and by the entries, which ask the
/// system through that descriptor while it is open and by their full path afterwards.</summary>
internal sealed class ScannedDirectory(os.path_arg path, int descriptor)
{
    private readonly os.path_arg path = path;

    // Those who use the descriptor now, the iterator until it closes; whoever makes it 0 closes the descriptor, and 0 is for good.
    private int users = 1;
    private object? prefix;

    /// <summary>Only the descriptor that was given leads to the entries: they have no path but their name.</summary>
    internal int? GivenDescriptor => IsGivenDescriptor(path) ? path.FileDescriptor : null;

    internal object? Given => path.Value;

    internal int Descriptor => descriptor;

    // CPython's listdir and scandir mistake -1 for no argument at all.
    internal static bool IsGivenDescriptor(in os.path_arg path) => path.IsDescriptor && path.FileDescriptor != -1;

    internal string PathOf(string name) => PathOf<string, TextNames>(name);

    internal byte[] PathOf(byte[] name) => PathOf<byte[], ByteNames>(name);

    /// <summary>Keeps the descriptor open until <see cref="Leave"/>, unless it is closed already.</summary>
    internal bool TryEnter()
    {
        while (true)
        {
            var now = Volatile.Read(ref users);
            if (now == 0) return false;
            if (Interlocked.CompareExchange(ref users, now + 1, now) == now) return true;
        }
    }

    internal void Leave()
    {
        if (Interlocked.Decrement(ref users) > 0) return;
        if (GivenDescriptor is not null) DirectoryDescriptor.Rewind(descriptor);
        DirectoryDescriptor.Close(descriptor);
    }

    private TPath PathOf<TPath, TForm>(TPath name)
        where TPath : class
        where TForm : struct, INameForm<TPath>
    {
        if (GivenDescriptor is not null) return name;
        prefix ??= TForm.AsDirectory(TForm.Of(path.IsPath ? path : "."));
        return TForm.Concat((TPath)prefix, name);
    }
}
