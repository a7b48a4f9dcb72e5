#:project ../../src/Adder/Adder.csproj
// Adder's part of benchmarks/run startup: uses all five modules once and ends.
using Adder;

var greetings = new queue.Queue<string>();
var greeter = new threading.Thread(target: () => greetings.put($"hello from {os.path.basename(sys.argv[0])}\n"));
var reference = new weakref.@ref<threading.Thread>(greeter);
greeter.start();
sys.stdout.write(greetings.get());
greeter.join();
if (reference.call() != greeter) sys.exit("the greeter is gone");
