namespace Adder.Core.Weak;

/// <summary>What refers weakly to an object and wants to hear of its death.</summary>
internal interface IReferring
{
    /// <summary>Runs what was asked for; what that throws has been dealt with when this returns.</summary>
    void Died();
}
