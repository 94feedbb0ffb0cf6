package org.guanjia.competence;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;

/** Where heads and managers write down what their people can (S09, S79, S86). */
@Stateless
public class CompetenceDesk {

    @Inject
    private CompetenceRegister register;

    @Inject
    private TeamInReach team;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /**
     * Appraises somebody. The former marks stay: they are history.
     *
     * @throws BusinessRuleViolation where it is oneself, a mark has no evidence, or nothing is marked
     */
    @RolesAllowed({DEPARTMENT_HEAD, DUTY_MANAGER})
    public void appraise(@NotNull @Valid Appraise command) {
        EmployeeView employee = team.kept(command.employeeId());
        Instant now = clock.now();
        if (team.isCaller(employee)) {
            throw new BusinessRuleViolation("competence.appraisal.notOneself");
        }
        requirePast(command.onDay(), employee.estateId(), now);
        if (command.marks().isEmpty()) {
            throw BusinessRuleViolation.at("onDay", "competence.appraisal.nothing");
        }
        if (commands.claim(command.commandId(), now)) {
            Set<ConciergeQuality> marked = new HashSet<>();
            for (NewMark mark : command.marks()) {
                if (!marked.add(mark.quality())) {
                    throw BusinessRuleViolation.at(
                            "mark-" + mark.quality(), "competence.appraisal.twice", mark.quality());
                }
                register.add(new QualityMark(command, mark, caller.actor(), now));
            }
        }
    }

    /** Keeps how well somebody speaks a language, or that they do not. */
    @RolesAllowed({DEPARTMENT_HEAD, DUTY_MANAGER, ADMINISTRATOR})
    public void keep(@NotNull @Valid KeepLanguage command) {
        team.kept(command.employeeId());
        Instant now = clock.now();
        if (commands.claim(command.commandId(), now)) {
            LanguageSkill skill =
                    register.language(command.employeeId(), command.language()).orElse(null);
            if ((skill == null) != (command.version() == null)) {
                throw new ChangedMeanwhile();
            }
            if (skill != null) {
                ChangedMeanwhile.unlessSame(command.version(), skill.version());
            }
            if (skill == null) {
                // who never spoke it still does not
                if (command.level() != null) {
                    register.add(new LanguageSkill(command, caller.actor(), now));
                }
            } else if (command.level() == null) {
                register.remove(skill);
            } else {
                skill.change(command.level(), caller.actor(), now);
                register.flush();
            }
        }
    }

    /**
     * Enters a certificate, a first one or one that renews another.
     *
     * @throws BusinessRuleViolation where the kind is not offered, or it renews none that it can
     */
    @RolesAllowed({DEPARTMENT_HEAD, DUTY_MANAGER, ADMINISTRATOR})
    public UUID enter(@NotNull @Valid EnterCertificate command) {
        team.kept(command.employeeId());
        Instant now = clock.now();
        if (commands.claim(command.commandId(), now)) {
            if (!register.kind(command.kindId()).isActive()) {
                throw BusinessRuleViolation.at("kindId", "competence.kind.switchedOff");
            }
            Certificate certificate = new Certificate(command, caller.actor(), now);
            if (command.follows() != null) {
                Certificate former = register.certificate(command.follows());
                team.kept(former.employeeId());
                former.requireRenewedBy(certificate);
            }
            register.add(certificate);
        }
        return command.commandId();
    }

    /**
     * Enters a training that was held, with those who took part.
     *
     * @throws NotFound where one of them is not in the caller's reach
     */
    @RolesAllowed({DEPARTMENT_HEAD, DUTY_MANAGER, ADMINISTRATOR})
    public UUID held(@NotNull @Valid EnterTraining command) {
        caller.requireEstate(command.estateId());
        Instant now = clock.now();
        requirePast(command.onDay(), command.estateId(), now);
        if (command.people().isEmpty()) {
            throw BusinessRuleViolation.at("people", "competence.training.nobody");
        }
        if (commands.claim(command.commandId(), now)) {
            register.add(new Training(command, caller.actor(), now));
            for (TookPart part : command.people()) {
                if (!command.estateId().equals(team.kept(part.employeeId()).estateId())) {
                    throw new NotFound();
                }
                register.add(new TrainingPart(command.commandId(), part));
            }
        }
        return command.commandId();
    }

    private void requirePast(LocalDate day, UUID estateId, Instant now) {
        if (day.isAfter(team.today(estateId, now))) {
            throw BusinessRuleViolation.at("onDay", "competence.day.ahead");
        }
    }
}
