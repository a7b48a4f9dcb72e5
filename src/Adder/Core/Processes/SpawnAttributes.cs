namespace Adder.Core.Processes;

/// <summary>What posix_spawn changes in the process that it makes; <see langword="null"/> leaves a thing as it is.</summary>
/// <param name="Group">The process group to join; 0 for one of its own.</param>
/// <param name="ResetIds">Whether the effective ids become the real ones.</param>
/// <param name="NewSession">Whether the process leads a session of its own.</param>
/// <param name="Mask">The signals that are blocked.</param>
/// <param name="Defaults">The signals that do again what they do by default.</param>
/// <param name="Policy">The scheduling policy.</param>
/// <param name="Priority">The scheduling priority.</param>
internal readonly record struct SpawnAttributes(
    int? Group = null, bool ResetIds = false, bool NewSession = false, IEnumerable<int>? Mask = null, IEnumerable<int>? Defaults = null,
    int? Policy = null, int? Priority = null);
