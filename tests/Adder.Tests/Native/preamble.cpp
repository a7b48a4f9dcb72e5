// What a generated file of assertions begins with. C++ checks everything; C, for a compiler that has no C++, all but the functions.
#ifdef __cplusplus
#include <type_traits>

template <int Size, bool Signed> struct Int;
template <int Size> struct Float;
template <int Size> struct Struct;
struct Ptr;
struct Void;

template <class C, class Spec> struct same : std::false_type {};
template <class C, int Size, bool Signed> struct same<C, Int<Size, Signed>>
    : std::bool_constant<(std::is_integral_v<C> || std::is_enum_v<C>) && sizeof(C) == Size && (C(-1) < C(1)) == Signed> {};
template <class C, int Size> struct same<C, Float<Size>> : std::bool_constant<std::is_floating_point_v<C> && sizeof(C) == Size> {};
template <class C, int Size> struct same<C, Struct<Size>> : std::bool_constant<std::is_class_v<C> && sizeof(C) == Size> {};
template <class C> struct same<C, Ptr> : std::is_pointer<C> {};
template <class C> struct same<C, Void> : std::is_void<C> {};

// The C# side of a variadic function passes at least what has a name in C.
template <class... A> struct list {};
template <class C, class Spec, bool Variadic> struct parameters : std::false_type {};
template <bool Variadic> struct parameters<list<>, list<>, Variadic> : std::true_type {};
template <class S, class... Spec> struct parameters<list<>, list<S, Spec...>, true> : std::true_type {};
template <class C, class... A, class S, class... Spec, bool Variadic> struct parameters<list<C, A...>, list<S, Spec...>, Variadic>
    : std::bool_constant<same<C, S>::value && parameters<list<A...>, list<Spec...>, Variadic>::value> {};

template <class F, class R, class... Spec> struct function : std::false_type {};
template <class R, class... A, class SR, class... Spec> struct function<R (*)(A...), SR, Spec...>
    : std::bool_constant<same<R, SR>::value && parameters<list<A...>, list<Spec...>, false>::value> {};
template <class R, class... A, class SR, class... Spec> struct function<R (*)(A...) noexcept, SR, Spec...> : function<R (*)(A...), SR, Spec...> {};
template <class R, class... A, class SR, class... Spec> struct function<R (*)(A..., ...), SR, Spec...>
    : std::bool_constant<same<R, SR>::value && parameters<list<A...>, list<Spec...>, true>::value> {};
template <class R, class... A, class SR, class... Spec> struct function<R (*)(A..., ...) noexcept, SR, Spec...> : function<R (*)(A..., ...), SR, Spec...> {};

template <class A> constexpr bool equal(A a, long long b) { return (a < A(0)) == (b < 0) && (unsigned long long)a == (unsigned long long)b; }
template <class A> constexpr bool equal(A a, unsigned long long b) { return a >= A(0) && (unsigned long long)a == b; }
constexpr bool equal(const char *a, const char *b) { return __builtin_strcmp(a, b) == 0; }

#define CONSTANT(name, value) static_assert(equal(name, value), "constant " #name);
#define SIZE(type, size) static_assert(sizeof(type) == size, "size of " #type);
#define FIELD(type, field, offset, size) \
    static_assert(offsetof(type, field) == offset && sizeof(((type *)0)->field) == size, "field " #type "." #field);
#define KIND(type, field, ...) static_assert(same<decltype(((type *)0)->field), __VA_ARGS__>::value, "kind of " #type "." #field);
#define FUNCTION(name, ...) \
    static_assert(function<decltype(&::name), __VA_ARGS__>::value, "function " #name); \
    void *linked_##name __attribute__((used)) = (void *)&::name;
#else
#define CONSTANT(name, value) _Static_assert((name) == (value), "constant " #name);
#define SIZE(type, size) _Static_assert(sizeof(type) == size, "size of " #type);
#define FIELD(type, field, offset, size) \
    _Static_assert(offsetof(type, field) == offset && sizeof(((type *)0)->field) == size, "field " #type "." #field);
#define KIND(type, field, ...)
#define FUNCTION(name, ...)
#endif
