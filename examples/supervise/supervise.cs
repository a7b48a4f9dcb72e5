#!/usr/bin/env -S dotnet --
#:project ../../src/Adder/Adder.csproj
// Keeps the commands of a file running; each of its lines is `name: command`. What they write appears line by line behind their names.
// A command that fails is started again, after a delay that doubles each time. SIGTERM ends all commands, and a second one kills them.
// SIGHUP replaces this program by a new one, which reads the file anew and takes over the commands that run.
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Adder;

[assembly: UnsupportedOSPlatform("windows")]

const string USAGE = "usage: supervise [--delay MILLISECONDS] [--restarts N] file";
var LINE = new Regex(@"\A([A-Za-z0-9_.-]+):[ \t]*([^ \t].*)\z");
const int LONGEST_DELAY = 60_000;
var STOP = Convert.ToHexString(os.urandom(16)); // sent through a pipe to its reader; no command can guess it

using var stdout = os.fdopen(1, "w", encoding: "utf-8", errors: "surrogateescape", closefd: false);
var writing = new Lock();
var signals = new BlockingCollection<int>();
var (delay, most_restarts, path) = (0, 0, "");
var commands = new OrderedDictionary<string, string>(); // by name
var running = new Dictionary<int, (string name, int restarts, int r, int w, Thread reader)>(); // by process
var waiting = new Dictionary<string, (int restarts, long when)>(); // by name
var (given_up, stopping) = (false, false);

void tell(string name, string text)
{
    lock (writing)
    {
        stdout.write($"{name}: {text}\n");
        stdout.flush();
    }
}

(int delay, int most_restarts, string path) options(string[] args)
{
    var values = new Dictionary<string, int> { ["--delay"] = 1000, ["--restarts"] = 999_999_999 };
    while (args.Length > 1 && values.ContainsKey(args[0]) && args[1].All(char.IsAsciiDigit) && args[1].Length is > 0 and < 10)
        (values[args[0]], args) = (int.Parse(args[1]), args[2..]);
    if (args.Length != 1 || args[0].StartsWith('-'))
        throw new ValueError(USAGE);
    return (values["--delay"], values["--restarts"], args[0]);
}

OrderedDictionary<string, string> read_commands(string path)
{
    var (found, number) = (new OrderedDictionary<string, string>(), 0);
    using var file = os.fdopen(os.open(path, os.O_RDONLY), encoding: "utf-8", errors: "surrogateescape");
    foreach (var line in file)
    {
        number++;
        var text = line.Trim(' ', '\t', '\n');
        if (text == "" || text.StartsWith('#'))
            continue;
        var match = LINE.Match(text);
        if (!match.Success || !found.TryAdd(match.Groups[1].Value, match.Groups[2].Value))
            throw new ValueError($"{path}, line {number}: " + (match.Success ? $"a second {match.Groups[1]}" : "not like 'name: command'"));
    }

    if (found.Count == 0)
        throw new ValueError($"{path}: no commands");
    return found;
}

// Has a thread write the lines that come through a pipe.
void follow(int pid, string name, int restarts, int r, int w)
{
    void read()
    {
        var (text, stopped) = ("", false);
        while (!stopped)
        {
            text += os.fsdecode(os.read(r, 65_536));
            stopped = text.Contains(STOP);
            var lines = text.Replace(STOP, "").Split('\n');
            text = lines[^1];
            foreach (var line in lines[..^1])
                tell(name, line);
        }

        if (text != "")
            tell(name, text);
    }

    os.set_inheritable(r, false);
    os.set_inheritable(w, false);
    var reader = new Thread(read);
    reader.Start();
    running[pid] = (name, restarts, r, w, reader);
}

// Returns when everything that was in the pipe has been written.
void stop_reading(int w, Thread reader)
{
    os.write(w, os.fsencode(STOP));
    reader.Join();
}

void start(string name, int restarts)
{
    var (r, w) = os.pipe();
    string[] argv = ["sh", "-c", commands[name]];
    os.file_action input = (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0);
    os.file_action[] output = [(os.POSIX_SPAWN_DUP2, w, 1), (os.POSIX_SPAWN_DUP2, w, 2)];
    try
    {
        var pid = os.posix_spawn("/bin/sh", argv, os.environ, file_actions: [input, .. output], setpgroup: 0, setsigdef: [signal.SIGPIPE]);
        tell("supervise", $"{name} runs as {pid}");
        follow(pid, name, restarts, r, w);
    }
    catch (OSError e)
    {
        os.close(r);
        os.close(w);
        try_again(name, restarts, $"{name} did not start: {e.strerror}");
    }
}

void end(int pid, int status)
{
    running.Remove(pid, out var child);
    var (name, restarts, r, w, reader) = child;
    stop_reading(w, reader);
    os.close(r);
    os.close(w);
    var code = os.waitstatus_to_exitcode(status);
    var how = code >= 0 ? $"{name} exited with {code}" : $"{name} was killed by signal {-code}";
    if (code == 0 || stopping || !commands.ContainsKey(name))
        tell("supervise", how);
    else
        try_again(name, restarts, how);
}

void try_again(string name, int restarts, string how)
{
    if (restarts == most_restarts)
    {
        tell("supervise", $"{how}, given up");
        given_up = true;
    }
    else
    {
        var pause = Math.Min((long)delay << Math.Min(restarts, 16), LONGEST_DELAY);
        tell("supervise", $"{how}, again in {pause} ms");
        waiting[name] = (restarts + 1, now() + pause);
    }
}

// Ends the commands, each with all of its process group.
void stop()
{
    foreach (var pid in running.Keys)
        os.killpg(pid, stopping ? signal.SIGKILL : signal.SIGTERM);
    waiting.Clear();
    stopping = true;
}

// Starts this program anew in its own place. What runs remains its child, and the pipes remain open.
void reload()
{
    try
    {
        read_commands(path);
        tell("supervise", "reloads");
        var children = new List<string>();
        foreach (var (pid, (name, restarts, r, w, reader)) in running)
        {
            stop_reading(w, reader);
            os.set_inheritable(r, true);
            os.set_inheritable(w, true);
            children.Add($"{pid}:{name}:{restarts}:{r}:{w}");
        }

        os.environ["SUPERVISE_CHILDREN"] = string.Join(' ', children);
        os.execv(Environment.ProcessPath!, [Environment.ProcessPath!, .. args]);
    }
    catch (Exception e) when (e is OSError or ValueError)
    {
        tell("supervise", e.Message);
        take_over();
    }
}

// Follows the children that the environment tells of.
void take_over()
{
    foreach (var child in os.environ.pop("SUPERVISE_CHILDREN", "")!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
    {
        if (child.Split(':') is not [var pid, var name, var restarts, var r, var w])
            continue;
        tell("supervise", $"{name} still runs as {pid}");
        follow(int.Parse(pid), name, int.Parse(restarts), int.Parse(r), int.Parse(w));
        signals.Add(signal.SIGCHLD); // it may have ended before there was a handler
    }
}

long now() => Environment.TickCount64;

// Waits for a signal, or until it is time to start something; then it answers 0.
int next_signal()
{
    var timeout = waiting.Count > 0 ? Math.Max(0, waiting.Values.Min(next => next.when) - now()) : Timeout.Infinite;
    return signals.TryTake(out var number, (int)timeout) ? number : 0;
}

PosixSignalRegistration on(int number) => PosixSignalRegistration.Create((PosixSignal)number, context =>
{
    context.Cancel = true; // instead of what the signal does by default
    signals.Add(number);
});

try
{
    (delay, most_restarts, path) = options(args);
    commands = read_commands(path);
}
catch (Exception e) when (e is OSError or ValueError)
{
    tell("supervise", e.Message);
    return 2;
}

using PosixSignalRegistration hangup = on(signal.SIGHUP), interrupt = on(signal.SIGINT), end_all = on(signal.SIGTERM), died = on(signal.SIGCHLD);
take_over();
foreach (var (pid, child) in running)
    if (!commands.ContainsKey(child.name))
        os.killpg(pid, signal.SIGTERM);
foreach (var name in commands.Keys)
    if (!running.Values.Any(child => child.name == name))
        start(name, 0);
while (running.Count > 0 || waiting.Count > 0)
{
    var arrived = next_signal();
    if (arrived == signal.SIGINT || arrived == signal.SIGTERM)
        stop();
    else if (arrived == signal.SIGHUP && !stopping)
        reload();
    foreach (var pid in running.Keys.Order())
    {
        var (ended, status) = os.waitpid(pid, os.WNOHANG);
        if (ended != 0)
            end(pid, status);
    }

    foreach (var name in waiting.Keys.Order(StringComparer.Ordinal))
        if (waiting[name].when <= now() && waiting.Remove(name, out var next))
            start(name, next.restarts);
}

tell("supervise", stopping ? "stopped" : "all commands have ended");
return given_up && !stopping ? 1 : 0;
