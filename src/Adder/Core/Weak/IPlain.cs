namespace Adder.Core.Weak;

/// <summary>A kind of reference that Python makes only once for an object, if it has no callback.</summary>
internal interface IPlain
{
    /// <summary>Where it stands among those without a callback; <see langword="null"/> if it isn't one of them.</summary>
    int? Rank { get; }
}
