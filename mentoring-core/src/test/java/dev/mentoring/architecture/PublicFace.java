package dev.mentoring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What hosts see: public types, and their public and protected members, inherited ones included. */
final class PublicFace {

    private PublicFace() {}

    static ArchRule showsNoGuava() {
        return classes().should(new ArchCondition<>("show no Guava type to hosts") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isSeen(type)) {
                    guavaIn(type).forEach(seen -> events.add(SimpleConditionEvent.violated(type, seen)));
                }
            }
        });
    }

    private static boolean isSeen(JavaClass type) {
        boolean isOpen = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        Optional<JavaClass> around = type.getEnclosingClass();
        return isOpen && around.map(PublicFace::isSeen).orElse(true);
    }

    private static Stream<String> guavaIn(JavaClass type) {
        Stream<String> parents = Stream.concat(
                        type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .filter(PublicFace::isGuava)
                .map(parent -> type.getName() + " is a " + parent.getName());
        Stream<String> members = Stream.of(type.getAllFields(), type.getAllMethods(), type.getConstructors())
                .flatMap(Set::stream)
                .filter(member -> member.getOwner().getPackageName().startsWith("dev.mentoring"))
                .filter(PublicFace::isSeen)
                .filter(member -> types(member).anyMatch(PublicFace::isGuava))
                .map(member -> type.getName() + " shows " + member.getFullName());
        return Stream.concat(parents, members);
    }

    private static boolean isSeen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaType> named = member instanceof JavaCodeUnit unit
                ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                : Stream.of(((com.tngtech.archunit.core.domain.JavaField) member).getType());
        return named.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean isGuava(JavaClass type) {
        return type.getPackageName().startsWith("com.google.");
    }
}
