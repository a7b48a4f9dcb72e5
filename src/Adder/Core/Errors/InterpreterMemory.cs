namespace Adder.Core.Errors;

/// <summary>What is said to who asks for the interpreter's memory.</summary>
internal static class InterpreterMemory
{
    internal const string Getallocatedblocks = ".NET counts bytes and not blocks: GC.GetTotalMemory(false) says how many are in use, GC.GetTotalAllocatedBytes() how many ever were";
    internal const string Getunicodeinternedsize = ".NET doesn't tell how many texts are interned: ask of a single one with sys._is_interned(text)";
    internal const string Gettotalrefcount = ".NET counts no references: GC.GetGCMemoryInfo() tells of the heap, and weakref.Shared<T> counts handles";
    internal const string Getobjects = "the heap is not listed from inside: take a dump with dotnet-gcdump or dotnet-dump and look at it there";
    internal const string Debugmallocstats = "read GC.GetGCMemoryInfo() for the figures of the heap, or watch them with dotnet-counters";
    internal const string ClearInternalCaches = "there is no cache of the interpreter here to clear: drop the call, and use GC.Collect() to give memory back";
    internal const string ClearTypeCache = "methods are bound when they are compiled, so there is no cache of types to clear: drop the call";
    internal const string IsImmortal = "no object is counted or kept for ever: hold one by a static field, or see whether it lives by a weakref";
}
