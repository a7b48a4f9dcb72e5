namespace Adder.Tests.FilesAndDirectories;

[Collection(ProcessState.Name)]
public sealed class UtimeAuditTests : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    // the arguments are those that CPython's hooks are given
    [Fact]
    public void utime_raises_its_audit_event_with_path_times_ns_and_dir_fd()
    {
        var file = temporary["audited"];
        File.WriteAllText(file, "");
        List<object?[]> heard = [];
        sys.addaudithook((name, arguments) =>
        {
            if (name == "os.utime" && (arguments[0] as string)?.StartsWith(temporary.FullName, StringComparison.Ordinal) == true) heard.Add(arguments);
        });
        os.utime(file);
        os.utime(file, (1, 2.5));
        os.utime(file, ns: (1, 2));
        Assert.Throws<ValueError>(() => os.utime(file, (double.NaN, 1)));
        Assert.Throws<NotADirectoryError>(() => os.utime(file + "/x", dir_fd: 1_000_099));
        Assert.Equal(
            [[file, null, null, -1], [file, (1.0, 2.5), null, -1], [file, null, (1L, 2L), -1], [file + "/x", null, null, 1_000_099]], heard);
    }
}
