package org.guanjia;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guanjia.shared.EstateClock;

/** The rules of the house: who may know whom, and what stands where. See docs/architecture.md. */
@AnalyzeClasses(packages = "org.guanjia", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.guanjia.";
    private static final String SHARED = "shared";
    private static final String CONTRACT = "jms";
    private static final Set<String> INNER_PACKAGES = Set.of("model", "persistence", "messaging");

    /** What each context may use beside {@code shared} and the message records: the table of docs/architecture.md. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            Map.entry("attachment", Set.of()),
            Map.entry("health", Set.of()),
            Map.entry("preference", Set.of()),
            Map.entry("form", Set.of("attachment")),
            Map.entry("calendar", Set.of()),
            Map.entry("delivery", Set.of()),
            Map.entry("estate", Set.of("calendar")),
            Map.entry("thread", Set.of("estate")),
            Map.entry("household", Set.of("estate", "attachment")),
            Map.entry("disturbance", Set.of("estate", "household", "delivery")),
            Map.entry("staff", Set.of("estate", "calendar")),
            Map.entry("competence", Set.of("estate", "staff")),
            Map.entry("butler", Set.of("estate", "household", "staff", "delivery")),
            Map.entry("catalogue", Set.of("staff", "form", "disturbance")),
            Map.entry("promise", Set.of("calendar", "estate", "household", "butler", "delivery")),
            Map.entry("roster", Set.of("butler", "staff", "estate", "calendar", "delivery")),
            Map.entry(
                    "dispatch",
                    Set.of(
                            "estate",
                            "household",
                            "disturbance",
                            "staff",
                            "form",
                            "attachment",
                            "calendar",
                            "delivery")),
            Map.entry(
                    "request",
                    Set.of(
                            "estate",
                            "household",
                            "butler",
                            "calendar",
                            "catalogue",
                            "promise",
                            "dispatch",
                            "delivery",
                            "thread",
                            "form",
                            "attachment")),
            Map.entry("quality", Set.of("butler", "calendar", "delivery", "request")),
            Map.entry("field", Set.of("staff", "form", "attachment", "delivery")));

    /** They may use every base package, and nobody uses them: the watchers, and the loader of the demonstration. */
    private static final Set<String> ABOVE_ALL = Set.of("timeline", "escalation", "notification", "demo");

    @ArchTest
    static final ArchRule contexts_are_free_of_cycles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule contexts_touch_only_base_packages_of_others = classes()
            .should(dependOnContextsOnly(
                    "through their base packages",
                    (from, to) -> context(from).equals(context(to)) || !INNER_PACKAGES.contains(innerPackage(to))));

    @ArchTest
    static final ArchRule context_dependencies_match_the_table = classes()
            .should(dependOnContextsOnly("as the table says", (from, to) -> mayUse(context(from), context(to))));

    @ArchTest
    static final ArchRule the_contract_knows_no_business = classes()
            .that()
            .resideInAPackage(ROOT + CONTRACT + "..")
            .should(dependOnContextsOnly("of its own", (from, to) -> context(to).equals(CONTRACT)));

    @ArchTest
    static final ArchRule model_knows_no_container = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.jms..",
                    "jakarta.faces..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.ws..",
                    "org.eclipse.microprofile..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ejb_module_knows_no_faces = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule entities_have_no_public_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entities_never_leave_their_context = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..model..")
            .orShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule status_is_assigned_only_in_apply = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and(haveATransitionTable())
            .should(onlyBeAssignedAtBirthAndInApply())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule boundaries_stand_in_base_packages =
            classes().that().areAnnotatedWith(Stateless.class).should().resideInAPackage(ROOT + "*");

    @ArchTest
    static final ArchRule boundaries_name_their_roles = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule boundaries_say_which_arguments_may_be_missing = methods()
            .that()
            .areDeclaredInClassesThat(areEjbs())
            .and()
            .arePublic()
            .should(sayOfEachArgument(
                    "whether it may be missing",
                    argument -> argument.getRawType().isPrimitive()
                            || Stream.of(NotNull.class, NotBlank.class, NotEmpty.class, Nullable.class)
                                    .anyMatch(argument::isAnnotatedWith)));

    @ArchTest
    static final ArchRule boundaries_check_what_has_constraints = methods()
            .that()
            .areDeclaredInClassesThat(areEjbs())
            .and()
            .arePublic()
            .should(sayOfEachArgument(
                    "@Valid where its fields have constraints",
                    argument -> argument.isAnnotatedWith(Valid.class)
                            || argument.getType().getAllInvolvedRawTypes().stream()
                                    .noneMatch(hasConstraints())));

    @ArchTest
    static final ArchRule nothing_is_open_to_all = noMethods()
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule consumers_stand_in_messaging = classes()
            .that()
            .areAnnotatedWith(MessageDriven.class)
            .should()
            .resideInAPackage(ROOT + "*.messaging")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule consumers_are_thin = noClasses()
            .that()
            .areAnnotatedWith(MessageDriven.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "*.model..", ROOT + "*.persistence..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositories_are_cdi_beans_in_persistence = classes()
            .that()
            .haveSimpleNameStartingWith("Jpa")
            .should()
            .resideInAPackage(ROOT + "*.persistence")
            .andShould()
            .beAnnotatedWith(ApplicationScoped.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_ejb_is_transactional_by_cdi =
            noClasses().that(areEjbs()).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule no_method_of_an_ejb_is_transactional_by_cdi =
            noMethods().that().areDeclaredInClassesThat(areEjbs()).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule no_banned_suffixes =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor|Info|Data|Bean|Dto)");

    @ArchTest
    static final ArchRule no_field_is_a_java_util_Date = noFields().should().haveRawType(Date.class);

    @ArchTest
    static final ArchRule no_parameter_is_a_java_util_Date =
            noMethods().should().haveRawParameterTypes(anyOf(Date.class));

    @ArchTest
    static final ArchRule nobody_but_the_clock_asks_what_time_it_is =
            noClasses().that().areNotAssignableTo(EstateClock.class).should().callMethodWhere(thePresentIsAsked());

    @ArchTest
    static final ArchRule no_System_out = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static boolean mayUse(String from, String to) {
        return from.equals(to)
                || to.equals(SHARED)
                || to.equals(CONTRACT)
                || ABOVE_ALL.contains(from)
                || USES.getOrDefault(from, Set.of()).contains(to);
    }

    private static DescribedPredicate<JavaClass> areEjbs() {
        return DescribedPredicate.describe(
                "are EJBs",
                type -> type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || type.isAnnotatedWith(MessageDriven.class));
    }

    private static String context(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static String innerPackage(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    private static ArchCondition<JavaClass> dependOnContextsOnly(
            String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("depend on contexts only " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith(ROOT) && !allowed.test(type, target)) {
                        events.add(violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** A status whose enum knows what comes after it. */
    private static DescribedPredicate<JavaField> haveATransitionTable() {
        return DescribedPredicate.describe(
                "have a transition table",
                field -> field.getRawType().isEnum()
                        && field.getRawType().getMethods().stream()
                                .map(JavaMethod::getName)
                                .anyMatch("after"::equals));
    }

    private static ArchCondition<JavaField> onlyBeAssignedAtBirthAndInApply() {
        return new ArchCondition<>("only be assigned at birth and in apply") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                for (JavaFieldAccess access : field.getAccessesToSelf()) {
                    boolean allowed = access.getOrigin().isConstructor()
                            || access.getOrigin().getName().equals("apply");
                    if (access.getAccessType() == JavaFieldAccess.AccessType.SET && !allowed) {
                        events.add(violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    /** Where a boundary implements a port, the port says it: Bean Validation lets nobody say it anew. */
    private static ArchCondition<JavaMethod> sayOfEachArgument(String description, Predicate<JavaParameter> saidOf) {
        return new ArchCondition<>("say of each argument " + description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaParameter> declared = declarationOf(method).getParameters();
                for (JavaParameter argument : declared) {
                    if (!saidOf.test(argument)) {
                        events.add(violated(
                                method, method.getFullName() + " does not for argument " + argument.getIndex()));
                    }
                }
            }
        };
    }

    private static JavaMethod declarationOf(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .flatMap(port -> port.getMethods().stream())
                .filter(declared -> declared.getName().equals(method.getName())
                        && declared.getParameters().size()
                                == method.getParameters().size())
                .findFirst()
                .orElse(method);
    }

    private static Predicate<JavaClass> hasConstraints() {
        return type -> type.getFields().stream()
                .flatMap(field -> field.getAnnotations().stream())
                .anyMatch(said -> said.getRawType().isEquivalentTo(Valid.class)
                        || said.getRawType().isAnnotatedWith(Constraint.class));
    }

    private static DescribedPredicate<Iterable<? extends JavaClass>> anyOf(Class<?> type) {
        return DescribedPredicate.describe("any of " + type.getSimpleName(), types -> {
            for (JavaClass each : types) {
                if (each.isEquivalentTo(type)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static DescribedPredicate<JavaMethodCall> thePresentIsAsked() {
        return DescribedPredicate.describe("the present is asked", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            return owner.startsWith("java.time.") && target.getName().equals("now")
                    || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        });
    }
}
