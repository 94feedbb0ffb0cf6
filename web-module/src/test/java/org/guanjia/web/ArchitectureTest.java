package org.guanjia.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;

@AnalyzeClasses(packages = "org.guanjia.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MOST_INJECTIONS = 4;

    @ArchTest
    static final ArchRule web_sees_no_entities = noClasses()
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.jms..");

    @ArchTest
    static final ArchRule web_touches_only_base_packages = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.guanjia.*.model..", "org.guanjia.*.persistence..", "org.guanjia.*.messaging..");

    @ArchTest
    static final ArchRule views_are_view_scoped = classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .and()
            .areNotRecords()
            .should()
            .beAnnotatedWith(ViewScoped.class)
            .andShould()
            .beAssignableTo(Serializable.class)
            .andShould(haveFewInjections());

    @ArchTest
    static final ArchRule no_banned_suffixes = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Bean");

    private static ArchCondition<JavaClass> haveFewInjections() {
        return new ArchCondition<>("have at most " + MOST_INJECTIONS + " injected fields") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                long injected = view.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                if (injected > MOST_INJECTIONS) {
                    events.add(SimpleConditionEvent.violated(view, view.getName() + " has " + injected));
                }
            }
        };
    }
}
