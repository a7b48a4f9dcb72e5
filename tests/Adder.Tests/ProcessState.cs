namespace Adder.Tests;

/// <summary>Tests that change what belongs to the whole process – working directory, umask, environment, limits, audit hooks, the numbers of
/// closed descriptors – run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessState
{
    public const string Name = "process state";
}
