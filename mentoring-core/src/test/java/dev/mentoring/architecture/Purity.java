package dev.mentoring.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.validation.CommandCheck;
import dev.mentoring.work.Tx;
import java.net.IDN;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** What no class, or no class but one, may do. */
final class Purity {

    /** What asks the machine, by owner, name and types of the parameters; a star stands for any parameters. */
    private static final Set<String> MACHINE = Set.of(
            "java.time.Clock.system(*)",
            "java.time.Clock.systemUTC(*)",
            "java.time.Clock.systemDefaultZone(*)",
            "java.time.InstantSource.system(*)",
            "java.time.ZoneId.systemDefault(*)",
            "java.util.TimeZone.getDefault(*)",
            "java.util.Locale.getDefault(*)",
            "java.util.Calendar.getInstance(*)",
            "java.lang.System.currentTimeMillis(*)",
            "java.lang.System.nanoTime(*)",
            "java.util.Date.<init>()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted(*)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    private Purity() {}

    /** Rules are functions over values. */
    static ArchRule rulesSeeNoPort() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .dependOnClassesThat(isPort().or(belongToAnyOf(Tx.class)));
    }

    static ArchRule rulesSeeNoClock() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .dependOnClassesThat(belongToAnyOf(Clock.class, InstantSource.class));
    }

    private static DescribedPredicate<JavaClass> isPort() {
        return DescribedPredicate.describe(
                "are ports",
                type -> type.isInterface()
                        && type.getMethods().stream()
                                .anyMatch(method -> method.getRawParameterTypes().stream()
                                        .anyMatch(parameter -> parameter.isEquivalentTo(Tx.class))));
    }

    static ArchRule nobodyAsksTheMachine() {
        return noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("asks the machine", Purity::isAsking));
    }

    private static boolean isAsking(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return false;
        }
        String name = target.getOwner().getName() + "." + target.getName();
        String parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.joining(", "));
        boolean isNow =
                target.getName().equals("now") && target.getOwner().getName().matches("(java.time|org.threeten)\\..*");
        return isNow || MACHINE.contains(name + "(*)") || MACHINE.contains(name + "(" + parameters + ")");
    }

    static ArchRule nobodyLogs() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache..", "org.jboss.logging..")
                                .or(belongToAnyOf(System.Logger.class)))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    static ArchRule nobodyStartsThreadsOrOpensSockets() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.channels..")
                        .and(not(belongToAnyOf(IDN.class, URLDecoder.class, URLEncoder.class)))
                        .or(assignableTo(Thread.class))
                        .or(assignableTo(Executor.class))
                        .or(belongToAnyOf(Executors.class, CompletableFuture.class, Timer.class)));
    }

    /** The wall around Hibernate Validator. */
    static ArchRule oneClassKnowsTheValidator() {
        return classes()
                .that(not(belongToAnyOf(CommandCheck.class))
                        .and(DescribedPredicate.describe(
                                "are not its helper",
                                type -> !type.getSimpleName().equals("PlainAccessors"))))
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("org.hibernate..")));
    }
}
