package org.guanjia.competence;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;
import static org.guanjia.shared.Roles.INTEGRATION_OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.staff.EmployeeView;

/** Shows what people can: a team in lines, one of them in full, and what is about to run out (S09, S86). */
@Stateless
public class CompetenceBoard {

    @Inject
    private CompetenceRegister register;

    @Inject
    private TeamInReach team;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** The people in the caller's reach, by staff number: a manager's whole estate, a head's own department. */
    @RolesAllowed({DEPARTMENT_HEAD, DUTY_MANAGER, ADMINISTRATOR})
    public Page<TeamRow> team(@NotNull @Valid TeamQuery query, @NotNull PageRequest page) {
        LocalDate today = today(query.estateId());
        List<EmployeeView> people = team.of(query.estateId(), query.departmentId());
        if (query.due()) {
            Set<UUID> due =
                    ending(people, today).stream().map(Certificate::employeeId).collect(toSet());
            people = people.stream().filter(one -> due.contains(one.id())).toList();
        }
        return Page.of(
                rows(people.stream().skip(page.first()).limit(page.size()).toList(), today), people.size());
    }

    /** How many certificates of the people in the caller's reach somebody has to see to. */
    @RolesAllowed({DEPARTMENT_HEAD, DUTY_MANAGER, ADMINISTRATOR})
    public CertificatesDue due(@NotNull UUID estateId) {
        LocalDate today = today(estateId);
        Map<CertificateStanding, List<Certificate>> ending = ending(team.of(estateId, null), today).stream()
                .collect(groupingBy(certificate -> certificate.standing(today, false)));
        Function<CertificateStanding, Long> count =
                standing -> (long) ending.getOrDefault(standing, List.of()).size();
        return new CertificatesDue(
                count.apply(CertificateStanding.EXPIRED),
                count.apply(CertificateStanding.WITHIN_30_DAYS),
                count.apply(CertificateStanding.WITHIN_60_DAYS));
    }

    /** All about one of them; everybody may see their own. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, INTEGRATION_OPERATOR, ADMINISTRATOR})
    public EmployeeSheet sheet(@NotNull UUID employeeId) {
        return sheetOf(team.readable(employeeId));
    }

    /** All about the caller. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, INTEGRATION_OPERATOR, ADMINISTRATOR})
    public EmployeeSheet mine() {
        return sheetOf(team.readable(caller.actor().id()));
    }

    private EmployeeSheet sheetOf(EmployeeView employee) {
        LocalDate today = today(employee.estateId());
        Set<UUID> one = Set.of(employee.id());
        List<TrainingView> trainings = register.trainings(employee.id());
        boolean kept = team.isKept(employee);
        return new EmployeeSheet(
                employee,
                today,
                languages(register.languages(one)),
                certificates(register.certificates(one), today, kinds(), true),
                profile(register.marks(one)),
                trainings,
                CompetenceRegister.byYear(trainings),
                kept,
                kept && caller.hasRole(DEPARTMENT_HEAD, DUTY_MANAGER) && !team.isCaller(employee));
    }

    private List<TeamRow> rows(List<EmployeeView> people, LocalDate today) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = people.stream().map(EmployeeView::id).toList();
        Map<UUID, List<LanguageSkill>> languages = by(register.languages(ids), LanguageSkill::employeeId);
        Map<UUID, List<Certificate>> certificates = by(register.certificates(ids), Certificate::employeeId);
        Map<UUID, List<QualityMark>> marks = by(register.marks(ids), QualityMark::employeeId);
        Map<UUID, BigDecimal> hours = register.hours(ids, today.getYear());
        Map<UUID, CertificateKindView> kinds = kinds();
        return people.stream()
                .map(one -> new TeamRow(
                        one,
                        languages(languages.getOrDefault(one.id(), List.of())),
                        certificates(certificates.getOrDefault(one.id(), List.of()), today, kinds, false),
                        profile(marks.getOrDefault(one.id(), List.of())),
                        hours.getOrDefault(one.id(), BigDecimal.ZERO)))
                .toList();
    }

    private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> employee) {
        return rows.stream().collect(groupingBy(employee));
    }

    /** The best spoken first. */
    private static List<LanguageView> languages(List<LanguageSkill> skills) {
        return skills.stream()
                .map(LanguageSkill::view)
                .sorted(comparing(LanguageView::level).reversed().thenComparing(LanguageView::language))
                .toList();
    }

    private static List<CertificateView> certificates(
            List<Certificate> all, LocalDate today, Map<UUID, CertificateKindView> kinds, boolean renewedToo) {
        Set<UUID> renewed =
                all.stream().map(Certificate::follows).filter(Objects::nonNull).collect(toSet());
        return all.stream()
                .map(one -> one.view(kinds.get(one.kindId()), one.standing(today, renewed.contains(one.id()))))
                .filter(one -> renewedToo || one.standing() != CertificateStanding.RENEWED)
                .sorted(comparing(CertificateView::standing))
                .toList();
    }

    private static List<QualityView> profile(List<QualityMark> newestFirst) {
        Map<ConciergeQuality, List<QualityMark>> marks = newestFirst.stream().collect(groupingBy(QualityMark::quality));
        return Stream.of(ConciergeQuality.values())
                .map(quality -> new QualityView(
                        quality,
                        marks.getOrDefault(quality, List.of()).stream()
                                .map(QualityMark::view)
                                .toList()))
                .toList();
    }

    private Map<UUID, CertificateKindView> kinds() {
        return register.kinds().stream().collect(toMap(CertificateKindView::id, Function.identity()));
    }

    private List<Certificate> ending(Collection<EmployeeView> people, LocalDate today) {
        return people.isEmpty()
                ? List.of()
                : register.ending(people.stream().map(EmployeeView::id).toList(), today.plusDays(Certificate.AHEAD));
    }

    private LocalDate today(UUID estateId) {
        return team.today(estateId, clock.now());
    }
}
