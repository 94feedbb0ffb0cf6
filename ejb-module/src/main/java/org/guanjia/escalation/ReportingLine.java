package org.guanjia.escalation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.Posts;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/**
 * Who stands so many levels above somebody. Where the line ends before, or nobody is responsible at all, it is for the managers of the
 * estate.
 */
@ApplicationScoped
class ReportingLine {

    @Inject
    private Employees employees;

    @Inject
    private Posts posts;

    /** Those who are to be told at a level, by staff number; empty where the estate has no manager either. */
    List<EmployeeView> at(int level, Matter matter) {
        List<EmployeeView> people = responsible(matter);
        for (int above = 0; above < level; above++) {
            people = employees.active(superiorsOf(people));
        }
        return people.isEmpty() ? employees.managersOf(matter.estateId()) : people;
    }

    private List<EmployeeView> responsible(Matter matter) {
        if (matter.departmentId() != null) {
            return employees.headsOf(matter.departmentId());
        }
        UUID incumbent = posts.post(matter.postId()).incumbentId();
        return incumbent == null ? List.of() : employees.active(Set.of(incumbent));
    }

    private static Set<UUID> superiorsOf(Collection<EmployeeView> people) {
        return people.stream()
                .map(EmployeeView::superiorId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
