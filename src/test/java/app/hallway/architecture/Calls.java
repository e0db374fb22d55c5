package app.hallway.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which methods of the program may call which, as its class files say. What is made of a lambda or
 * a method reference counts as called where it is made, and a method that others override as all of
 * them.
 */
final class Calls {
  private final Map<Method, Set<Method>> calls = new HashMap<>();
  private final Map<Method, Set<Method>> lambdas = new HashMap<>();
  private final Map<String, String> above = new HashMap<>();
  private final Map<String, Set<String>> below = new HashMap<>();

  /** A method, by the names that the class file has for its class and its type. */
  record Method(String owner, String name, String type) {
    private static Method of(ClassModel owner, MethodModel method) {
      return new Method(
          owner.thisClass().asInternalName(),
          method.methodName().stringValue(),
          method.methodType().stringValue());
    }

    boolean takes(String parameter) {
      return type.substring(0, type.indexOf(')')).contains("L" + parameter + ";");
    }

    private Method in(String other) {
      return new Method(other, name, type);
    }

    @Override
    public String toString() {
      return owner.substring(owner.lastIndexOf('/') + 1) + "." + name;
    }
  }

  /** Reads the class files in a folder and in those below it. */
  static Calls in(Path classes) throws IOException {
    var calls = new Calls();
    try (var files = Files.walk(classes)) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(calls::read);
    }
    return calls;
  }

  /** As if these methods called nobody. */
  Calls without(Predicate<Method> which) {
    var fewer = new Calls();
    calls.forEach((caller, all) -> fewer.calls.put(caller, which.test(caller) ? Set.of() : all));
    fewer.lambdas.putAll(lambdas);
    fewer.above.putAll(above);
    fewer.below.putAll(below);
    return fewer;
  }

  private void read(Path file) {
    try {
      read(ClassFile.of().parse(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void read(ClassModel model) {
    var name = model.thisClass().asInternalName();
    model.superclass().ifPresent(parent -> above.put(name, parent.asInternalName()));
    Stream.concat(model.superclass().stream(), model.interfaces().stream())
        .forEach(
            parent ->
                below.computeIfAbsent(parent.asInternalName(), _ -> new HashSet<>()).add(name));
    model.methods().forEach(method -> read(Method.of(model, method), method));
  }

  private void read(Method caller, MethodModel method) {
    var called = calls.computeIfAbsent(caller, _ -> new LinkedHashSet<>());
    method
        .code()
        .ifPresent(
            code ->
                code.forEach(
                    element -> {
                      switch (element) {
                        case InvokeInstruction call -> called.add(target(call));
                        case InvokeDynamicInstruction made -> add(caller, made, called);
                        default -> {}
                      }
                    }));
  }

  private static Method target(InvokeInstruction call) {
    return new Method(
        call.owner().asInternalName(), call.name().stringValue(), call.type().stringValue());
  }

  private void add(Method caller, InvokeDynamicInstruction made, Set<Method> called) {
    for (var argument : made.bootstrapArgs()) {
      if (argument instanceof DirectMethodHandleDesc handle && isMethod(handle)) {
        var target =
            new Method(name(handle.owner()), handle.methodName(), handle.lookupDescriptor());
        called.add(target);
        lambdas.computeIfAbsent(caller, _ -> new LinkedHashSet<>()).add(target);
      }
    }
  }

  private static boolean isMethod(DirectMethodHandleDesc handle) {
    return handle.lookupDescriptor().startsWith("(");
  }

  private static String name(ClassDesc owner) {
    var descriptor = owner.descriptorString();
    return descriptor.substring(1, descriptor.length() - 1);
  }

  /** What was made as a lambda or a method reference, anywhere. */
  List<Method> lambdas(Predicate<Method> which) {
    return lambdas.values().stream().flatMap(Set::stream).filter(which).distinct().toList();
  }

  /** Ways from some methods to others, to each of those that are reached the shortest. */
  List<String> ways(Collection<Method> from, Predicate<Method> to) {
    var before = new LinkedHashMap<Method, Method>();
    from.forEach(method -> before.put(method, method));
    var open = new ArrayDeque<>(before.keySet());
    var ways = new ArrayList<String>();
    while (!open.isEmpty()) {
      var method = open.removeFirst();
      if (to.test(method)) {
        ways.add(way(method, before));
      }
      for (var next : called(method)) {
        if (before.putIfAbsent(next, method) == null) {
          open.addLast(next);
        }
      }
    }
    return ways;
  }

  /** A method that nobody was seen to call stands for its own caller. */
  private static String way(Method end, Map<Method, Method> before) {
    var way = new ArrayDeque<String>();
    var at = end;
    var caller = before.getOrDefault(at, at);
    while (!caller.equals(at)) {
      way.addFirst(at.toString());
      at = caller;
      caller = before.getOrDefault(at, at);
    }
    way.addFirst(at.toString());
    return String.join(" > ", way);
  }

  private List<Method> called(Method method) {
    return bodies(method)
        .flatMap(body -> calls.getOrDefault(body, Set.of()).stream())
        .distinct()
        .toList();
  }

  /** What is run where a method is called: its own body or an inherited one, or those below it. */
  private Stream<Method> bodies(Method method) {
    var found = new LinkedHashSet<Method>();
    for (var owner = method.owner(); owner != null; owner = above.get(owner)) {
      if (calls.containsKey(method.in(owner))) {
        found.add(method.in(owner));
        break;
      }
    }
    addBelow(method, method.owner(), found);
    return found.stream();
  }

  private void addBelow(Method method, String owner, Set<Method> found) {
    for (var heir : below.getOrDefault(owner, Set.of())) {
      if (calls.containsKey(method.in(heir))) {
        found.add(method.in(heir));
      }
      addBelow(method, heir, found);
    }
  }
}
