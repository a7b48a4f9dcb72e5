namespace Adder.Core.Files;

/// <summary>The bits of a file's mode, which Linux, macOS and Windows number alike, and what Python's <c>stat</c> makes of them.</summary>
internal static class ModeBits
{
    internal const int S_IFMT = 0xF000;
    internal const int S_IFIFO = 0x1000;
    internal const int S_IFCHR = 0x2000;
    internal const int S_IFDIR = 0x4000;
    internal const int S_IFBLK = 0x6000;
    internal const int S_IFREG = 0x8000;
    internal const int S_IFLNK = 0xA000;
    internal const int S_IFSOCK = 0xC000;
    internal const int S_ISUID = 0x800;
    internal const int S_ISGID = 0x400;
    internal const int S_ISVTX = 0x200;
    internal const int S_IXUSR = 0x40;
    internal const int S_IXGRP = 0x8;
    internal const int S_IXOTH = 0x1;

    private const int Settable = 0xFFF;
    private const string Letters = "rwxrwxrwx";

    /// <summary>The type that only macOS has; 0, which no file is of, elsewhere.</summary>
    internal static int Whiteout => OperatingSystem.IsMacOS() ? 0xE000 : 0;

    internal static int TypeOf(int mode) => Checked(mode) & S_IFMT;

    internal static int PermissionsOf(int mode) => Checked(mode) & Settable;

    /// <summary>False, after the check of the mode: the answer for a type that only Solaris has.</summary>
    internal static bool IsOfSolaris(int mode) => TypeOf(mode) > S_IFMT;

    internal static bool IsWhiteout(int mode) => TypeOf(mode) is not 0 and var type && type == Whiteout;

    /// <summary>A mode as <c>ls -l</c> writes it.</summary>
    internal static string Format(int mode) => string.Create(1 + Letters.Length, Checked(mode), static (text, mode) =>
    {
        text[0] = Letter(mode);
        for (var i = 0; i < Letters.Length; i++) text[i + 1] = (mode & (1 << (Letters.Length - 1 - i))) != 0 ? Letters[i] : '-';
        Overlay(ref text[3], mode & S_ISUID, 's', 'S');
        Overlay(ref text[6], mode & S_ISGID, 's', 'S');
        Overlay(ref text[9], mode & S_ISVTX, 't', 'T');
    });

    private static char Letter(int mode) => (mode & S_IFMT) switch
    {
        S_IFREG => '-',
        S_IFDIR => 'd',
        S_IFLNK => 'l',
        S_IFBLK => 'b',
        S_IFCHR => 'c',
        S_IFIFO => 'p',
        S_IFSOCK => 's',
        _ => IsWhiteout(mode) ? 'w' : '?',
    };

    private static void Overlay(ref char letter, int bit, char executable, char plain)
    {
        if (bit != 0) letter = letter == 'x' ? executable : plain;
    }

    private static int Checked(int mode) =>
        mode >= 0 ? mode : throw new OverflowError("can't convert negative value to unsigned int");
}
