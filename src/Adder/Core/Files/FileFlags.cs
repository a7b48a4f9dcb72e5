namespace Adder.Core.Files;

/// <summary>Where the systems disagree about the bits of <c>os.chflags</c>.</summary>
internal static class FileFlags
{
    internal static long SuperUserSettable => OperatingSystem.IsMacOS() ? 0x3FFF0000 : 0xFFFF0000;
}
