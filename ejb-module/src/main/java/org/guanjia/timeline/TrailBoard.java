package org.guanjia.timeline;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.INTEGRATION_OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.delivery.LetterPaths;
import org.guanjia.dispatch.TaskDispatch;
import org.guanjia.shared.Caller;
import org.guanjia.shared.NotFound;
import org.guanjia.timeline.model.TimelineEntries;

/**
 * Follows one act of ordering from the click over the broker to the feedback, for those who look after the traffic. Shows who
 * did what, never what was said.
 */
@Stateless
@RolesAllowed({INTEGRATION_OPERATOR, DUTY_MANAGER, ADMINISTRATOR})
public class TrailBoard {

    private static final String TASK = "task";

    @Inject
    private TimelineEntries entries;

    @Inject
    private LetterPaths letters;

    @Inject
    private TaskDispatch dispatch;

    @Inject
    private Caller caller;

    /**
     * The trail of an act.
     *
     * @throws NotFound where no act of the caller's estates has this correlation
     */
    public Trail of(@NotNull UUID correlation) {
        List<TimelineEntryView> facts = entries.under(correlation, caller.estates());
        if (facts.isEmpty()) {
            throw new NotFound();
        }
        Set<UUID> tasks = facts.stream()
                .map(fact -> fact.details().get(TASK))
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        UUID requestId = facts.get(0).aboutId();
        return new Trail(
                correlation,
                requestId,
                dispatch.number(requestId).orElse(null),
                facts.stream().map(TimelineEntryView::withoutWords).toList(),
                letters.under(correlation, tasks));
    }

    /**
     * The trail of the act that ordered a task last.
     *
     * @throws NotFound where there is none in the caller's estates, or what was sent is not kept any more
     */
    public Trail ofTask(@NotNull UUID taskId) {
        return of(letters.correlationOfLastOrder(taskId).orElseThrow(NotFound::new));
    }
}
