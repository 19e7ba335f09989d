package dev.mentoring.architecture;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a host comes to see that starts from some types: those on their public and protected members, what they extend
 * and implement, those they permit, those inside and around them, and so on from each of these.
 */
final class Reach {

    private final String house;
    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> shown = new TreeSet<>();

    private Reach(String house) {
        this.house = house;
    }

    static Reach of(String house, Collection<Class<?>> entries) {
        Reach reach = new Reach(house);
        entries.forEach(entry -> reach.see(entry, entry.getName()));
        return reach;
    }

    boolean contains(Class<?> type) {
        return seen.contains(type);
    }

    /**
     * Types that members show and hosts cannot name.
     *
     * @param exported the packages that hosts see
     * @return the members, each with the type
     */
    Set<String> leaks(Set<String> exported) {
        Set<String> leaks = new TreeSet<>();
        seen.stream()
                .filter(type -> !isNameable(type, exported))
                .forEach(type -> shown.stream()
                        .filter(line -> line.endsWith(" shows " + type.getName()))
                        .forEach(leaks::add));
        return leaks;
    }

    private static boolean isNameable(Class<?> type, Set<String> exported) {
        return exported.contains(type.getPackageName()) && isOpenAllTheWay(type);
    }

    private static boolean isOpenAllTheWay(Class<?> type) {
        return isOpen(type.getModifiers())
                && Optional.<Class<?>>ofNullable(type.getEnclosingClass())
                        .map(Reach::isOpenAllTheWay)
                        .orElse(true);
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private void see(Class<?> type, String from) {
        if (type.isArray()) {
            see(type.getComponentType(), from);
            return;
        }
        if (!isOfTheHouse(type)) {
            return;
        }
        shown.add(from + " shows " + type.getName());
        if (seen.add(type)) {
            look(type);
        }
    }

    private boolean isOfTheHouse(Class<?> type) {
        return type.getName().startsWith(house + ".");
    }

    private void look(Class<?> type) {
        bounds(type.getTypeParameters(), type.getName());
        parents(type);
        members(type);
        if (isOpenAllTheWay(type)) {
            relatives(type);
        }
    }

    private void relatives(Class<?> type) {
        Optional.<Class<?>>ofNullable(type.getEnclosingClass()).ifPresent(around -> see(around, type.getName()));
        Stream.ofNullable(type.getPermittedSubclasses())
                .flatMap(Arrays::stream)
                .filter(permitted -> isOpen(permitted.getModifiers()))
                .forEach(permitted -> see(permitted, type.getName()));
        Arrays.stream(type.getDeclaredClasses())
                .filter(inside -> isOpen(inside.getModifiers()))
                .forEach(inside -> see(inside, type.getName()));
    }

    /** A parent beside its child may be one that nobody sees: it hands down what it shows, and is not shown itself. */
    private void parents(Class<?> type) {
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(this::isOfTheHouse)
                .forEach(parent -> {
                    if (!parent.getPackageName().equals(type.getPackageName())) {
                        see(parent, type.getName());
                    } else if (seen.add(parent)) {
                        look(parent);
                    }
                });
        Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .flatMap(parent -> Arrays.stream(parent.getActualTypeArguments()))
                .forEach(argument -> see(argument, type.getName()));
    }

    private void members(Class<?> type) {
        onOpen(Arrays.stream(type.getDeclaredFields()), field -> see(field.getGenericType(), name(field)));
        onOpen(Arrays.stream(type.getDeclaredConstructors()), this::parameters);
        onOpen(Arrays.stream(type.getDeclaredMethods()), method -> {
            see(method.getGenericReturnType(), name(method));
            parameters(method);
        });
    }

    private static <M extends Member> void onOpen(Stream<M> members, Consumer<M> action) {
        members.filter(member -> isOpen(member.getModifiers()) && !member.isSynthetic())
                .forEach(action);
    }

    private void parameters(Executable code) {
        bounds(code.getTypeParameters(), name(code));
        Stream.of(code.getGenericParameterTypes(), code.getGenericExceptionTypes())
                .flatMap(Arrays::stream)
                .forEach(type -> see(type, name(code)));
    }

    private void bounds(TypeVariable<?>[] variables, String from) {
        Arrays.stream(variables)
                .flatMap(variable -> Arrays.stream(variable.getBounds()))
                .forEach(bound -> see(bound, from));
    }

    private void see(Type type, String from) {
        if (type instanceof Class<?> raw) {
            see(raw, from);
        } else if (type instanceof ParameterizedType generic) {
            see(generic.getRawType(), from);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> see(argument, from));
        } else if (type instanceof GenericArrayType array) {
            see(array.getGenericComponentType(), from);
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                    .flatMap(Arrays::stream)
                    .forEach(bound -> see(bound, from));
        }
    }

    private static String name(Member member) {
        String name = member instanceof Field || member instanceof Method ? member.getName() : "<init>";
        return member.getDeclaringClass().getName() + "." + name;
    }
}
