using System.Runtime.Versioning;
using Adder.Core.Files;

namespace Adder;

public static partial class stat
{
    /// <summary>All flags that the owner may change.</summary>
    public const int UF_SETTABLE = 0xFFFF;

    /// <summary>Backups leave the file out.</summary>
    public const int UF_NODUMP = 0x1;

    /// <summary>The file may not be changed.</summary>
    public const int UF_IMMUTABLE = 0x2;

    /// <summary>The file may only grow.</summary>
    public const int UF_APPEND = 0x4;

    /// <summary>The directory hides what is below it in a union.</summary>
    public const int UF_OPAQUE = 0x8;

    /// <summary>The file may not be renamed or removed.</summary>
    public const int UF_NOUNLINK = 0x10;

    /// <summary>The file is stored compressed.</summary>
    public const int UF_COMPRESSED = 0x20;

    /// <summary>Renaming and removing the file is told to who tracks it.</summary>
    public const int UF_TRACKED = 0x40;

    /// <summary>Reading and writing the file takes an entitlement.</summary>
    public const int UF_DATAVAULT = 0x80;

    /// <summary>Graphical programs do not show the file.</summary>
    public const int UF_HIDDEN = 0x8000;

    /// <summary>All flags that the super-user may change.</summary>
    public static long SF_SETTABLE => FileFlags.SuperUserSettable;

    /// <summary>All flags that the super-user's part knows.</summary>
    /// <remarks>Availability: macOS.</remarks>
    [SupportedOSPlatform("macos")]
    public const int SF_SUPPORTED = 0x9F0000;

    /// <summary>All flags that stand for something else and cannot be set.</summary>
    /// <remarks>Availability: macOS.</remarks>
    [SupportedOSPlatform("macos")]
    public const long SF_SYNTHETIC = 0xC0000000;

    /// <summary>The file has been archived.</summary>
    public const int SF_ARCHIVED = 0x10000;

    /// <summary>The file may not be changed, by anybody but the super-user.</summary>
    public const int SF_IMMUTABLE = 0x20000;

    /// <summary>The file may only grow, except by the super-user.</summary>
    public const int SF_APPEND = 0x40000;

    /// <summary>Writing the file takes an entitlement.</summary>
    public const int SF_RESTRICTED = 0x80000;

    /// <summary>The file may not be renamed or removed, except by the super-user.</summary>
    public const int SF_NOUNLINK = 0x100000;

    /// <summary>The file is a snapshot.</summary>
    public const int SF_SNAPSHOT = 0x200000;

    /// <summary>The file is a firm link.</summary>
    public const int SF_FIRMLINK = 0x800000;

    /// <summary>The content is elsewhere and comes when it is read.</summary>
    public const int SF_DATALESS = 0x40000000;
}
