#:property AdderEntry=false
// .NET's part of benchmarks/run startup.
Console.WriteLine("hello");
