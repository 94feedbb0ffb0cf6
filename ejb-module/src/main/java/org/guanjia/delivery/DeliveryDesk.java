package org.guanjia.delivery;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.INTEGRATION_OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.delivery.model.DeadLetter;
import org.guanjia.delivery.model.DeadLetters;
import org.guanjia.delivery.model.DeliveryAct;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.MessageRejected;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** 集成操作员: looks after the dead letters. Each act is logged with its author. */
@Stateless
@RolesAllowed({INTEGRATION_OPERATOR, ADMINISTRATOR})
public class DeliveryDesk {

    @Inject
    private DeadLetters deadLetters;

    @Inject
    private Inbox inbox;

    @Inject
    private Outbox outbox;

    @Inject
    private MessageCodec codec;

    @Inject
    private CommandLog commands;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** The dead letters of the caller's estates, and those that name none. Sorts: receivedAt, occurredAt, failures. */
    public Page<DeadLetterRow> list(@NotNull DeadLetterQuery query, @NotNull PageRequest page) {
        return deadLetters.list(query, caller.estates(), page);
    }

    /** One with its text and its log. */
    public DeadLetterView show(@NotNull UUID id) {
        DeadLetterView view = deadLetters.view(id).orElseThrow(NotFound::new);
        requireScope(view.letter().estateId());
        return view;
    }

    /**
     * Sends it once more, with the same id. One whose predecessor never came goes on without it: each message carries the
     * whole state, so that is safe.
     */
    public void retry(@NotNull @Valid RetryDeadLetter command) {
        Instant at = clock.now();
        if (!commands.claim(command.commandId(), at)) {
            return;
        }
        DeadLetter letter = shown(command.id(), command.version());
        outbox.putAgain(letter.retry(caller.actor(), at));
        if (DeadLetterReasons.PREDECESSOR_MISSING.equals(letter.reasonKey())) {
            inbox.passOver(letter.flow(), letter.subject(), letter.sequence() - 1);
        }
        log(letter, DeadLetterAct.RETRY, null, at);
    }

    /** Sends it with another text. */
    public void mend(@NotNull @Valid MendDeadLetter command) {
        Instant at = clock.now();
        if (!commands.claim(command.commandId(), at)) {
            return;
        }
        DeadLetter letter = shown(command.id(), command.version());
        Flow.Heading heading = headingOf(letter.flow(), command.body());
        requireScope(heading.estateId());
        outbox.putAgain(letter.mend(command.body(), heading, caller.actor(), at));
        log(letter, DeadLetterAct.MEND, command.reason(), at);
    }

    private Flow.Heading headingOf(Flow flow, String body) {
        try {
            return flow.headingOf(codec.decode(body, flow.bodyType()));
        } catch (MessageRejected e) {
            throw BusinessRuleViolation.at("body", e.reasonKey(), e.detail());
        }
    }

    /** Lets it be. What waited behind it goes on. */
    public void discard(@NotNull @Valid DiscardDeadLetter command) {
        Instant at = clock.now();
        if (!commands.claim(command.commandId(), at)) {
            return;
        }
        DeadLetter letter = shown(command.id(), command.version());
        letter.discard(caller.actor(), at);
        log(letter, DeadLetterAct.DISCARD, command.reason(), at);
        if (letter.subject() != null
                && letter.sequence() != null
                && inbox.isNext(letter.flow(), letter.subject(), letter.sequence())) {
            inbox.passOver(letter.flow(), letter.subject(), letter.sequence());
            inbox.next(letter.flow(), letter.subject())
                    .filter(inbox::forget)
                    .ifPresent(waiting -> outbox.putAgain(waiting.sentAgain(at)));
        }
    }

    private DeadLetter shown(UUID id, long version) {
        DeadLetter letter = deadLetters.find(id).orElseThrow(NotFound::new);
        requireScope(letter.estateId());
        ChangedMeanwhile.unlessSame(version, letter.version());
        return letter;
    }

    /** A message that could not be read may name no estate; whoever holds the role may see to it. */
    private void requireScope(UUID estateId) {
        if (estateId != null) {
            caller.requireEstate(estateId);
        }
    }

    private void log(DeadLetter letter, DeadLetterAct act, String reason, Instant at) {
        deadLetters.log(new DeliveryAct(letter, act, reason, caller.actor(), at));
    }
}
