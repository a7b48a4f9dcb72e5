namespace Adder.Core.Streams;

/// <summary>Where an operation waits for its descriptor.</summary>
internal enum Waiting
{
    /// <summary>In the system call, with the file locked.</summary>
    InCall,

    /// <summary>Between two attempts, with the file free: an attempt makes only calls that do not wait.</summary>
    Between,
}
