namespace Adder.Core.Streams;

/// <summary>What came of an attempt to move bytes.</summary>
internal enum Step
{
    /// <summary>Some were moved.</summary>
    Moved,

    /// <summary>The file has ended.</summary>
    End,

    /// <summary>The descriptor has to be waited for.</summary>
    Wait,

    /// <summary>The descriptor does not block, and has nothing or takes nothing.</summary>
    Refused,
}
