using System.Runtime.Versioning;
using Adder.Tests.FileDescriptors;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.FilesAndDirectories;

[SupportedOSPlatform("linux")]
public sealed class MemFdTests
{
    private const string Shown = "(lambda fd: (os.readlink('/proc/self/fd/%d' % fd), os.close(fd)))";

    [Fact]
    public void any_text_names_a_file_as_in_CPython() => Gen.OneOf(Fragments.AnyText, Gen.Const("a\0b"), Gen.Char['a', 'é'].Array[245, 252].Select(string.Concat)).Sample(name =>
        Assert.Equal(CPython.Newest.Answer($"{Shown}(os.memfd_create({Python.Literal(name)}))"), Show(() => os.memfd_create(name))), iter: 500, threads: 1);

    [Fact]
    public void any_bytes_name_a_file_as_in_CPython() => Fragments.Bytes.Sample(name =>
        Assert.Equal(CPython.Newest.Answer($"{Shown}(os.memfd_create({Python.Literal(name)}))"), Show(() => os.memfd_create(name))), iter: 500, threads: 1);

    [Fact]
    public void any_flags_make_what_they_make_in_CPython() =>
        Gen.OneOf(Gen.Long[0, 16], Gen.Const(-1L), Gen.Const(1L << 40), Gen.Const(os.MFD_HUGETLB | os.MFD_HUGE_16GB), Gen.Const((long)(os.MFD_HUGETLB | os.MFD_HUGE_2MB))).Sample(flags =>
            Assert.Equal(CPython.Newest.Answer($"(lambda fd: (os.get_inheritable(fd), os.fstat(fd).st_blksize, os.close(fd)))(os.memfd_create('x', {flags}))"),
                Python.Outcome(() =>
                {
                    var fd = os.memfd_create("x", flags);
                    var made = ((TerminalPrograms.Flags(fd) & os.O_CLOEXEC) == 0, os.fstat(fd).st_blksize, default(object));
                    os.close(fd);
                    return made;
                })), iter: 100, threads: 1);

    [Fact]
    public void what_is_no_name_raises_what_it_raises_in_CPython()
    {
        Assert.Equal(CPython.Newest.Answer("os.memfd_create(5)"), Python.Outcome(() => os.memfd_create(5)));
        Assert.Equal(CPython.Newest.Answer("os.memfd_create(None)"), Python.Outcome(() => os.memfd_create(default)));
    }

    [Fact]
    public void the_file_holds_what_is_written_and_belongs_to_no_directory()
    {
        var fd = os.memfd_create("adder", os.MFD_ALLOW_SEALING | os.MFD_CLOEXEC);
        os.write(fd, "text"u8);
        Assert.Equal("text"u8.ToArray(), File.ReadAllBytes($"/proc/self/fd/{fd}"));
        Assert.Equal(0, os.fstat(fd).st_nlink);
        os.close(fd);
    }

    [Fact]
    public void the_page_sizes_are_those_that_their_names_say()
    {
        (string Name, long Bits)[] all =
        [
            ("64KB", os.MFD_HUGE_64KB), ("512KB", os.MFD_HUGE_512KB), ("1MB", os.MFD_HUGE_1MB), ("2MB", os.MFD_HUGE_2MB), ("8MB", os.MFD_HUGE_8MB),
            ("16MB", os.MFD_HUGE_16MB), ("32MB", os.MFD_HUGE_32MB), ("256MB", os.MFD_HUGE_256MB), ("512MB", os.MFD_HUGE_512MB), ("1GB", os.MFD_HUGE_1GB),
            ("2GB", os.MFD_HUGE_2GB), ("16GB", os.MFD_HUGE_16GB),
        ];
        Assert.Equal(CPython.Newest.Answer($"[(n[9:], getattr(os, n)) for n in {Python.Literal(all.Select(size => "MFD_HUGE_" + size.Name))}]"), Python.Outcome(() => all));
        Assert.Equal(CPython.Newest.Answer("[os.MFD_HUGE_SHIFT, os.MFD_HUGE_MASK, os.MFD_CLOEXEC, os.MFD_ALLOW_SEALING, os.MFD_HUGETLB]"),
            Python.Outcome(() => (int[])[os.MFD_HUGE_SHIFT, os.MFD_HUGE_MASK, os.MFD_CLOEXEC, os.MFD_ALLOW_SEALING, os.MFD_HUGETLB]));
    }

    private static string Show(Func<int> make) => Python.Outcome(() =>
    {
        var fd = make();
        var name = os.readlink($"/proc/self/fd/{fd}");
        os.close(fd);
        return (name, default(object));
    });
}
