package org.guanjia.roster.model;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;

/**
 * Who would have which duty, and what the check says of it.
 *
 * @param holes times in which a post is answered by nobody
 * @param refused other findings that keep a roster from being published
 * @param told findings that are only told
 * @param bytes of each duty that somebody has, its id and theirs, 16 bytes each
 */
public record ProposedDuties(int holes, int refused, int told, byte[] bytes) {

    private static final int BYTES_OF_A_DUTY = 32;

    /** What a sheet says, judged by these rules. */
    public static ProposedDuties of(RosterSheet sheet, Collection<RosterRuleView> rules) {
        List<RosterFinding> findings = new RosterCheck(sheet, rules).findings();
        List<DutyView> given = sheet.duties().stream()
                .filter(duty -> duty.employeeId() != null)
                .toList();
        ByteBuffer buffer = ByteBuffer.allocate(given.size() * BYTES_OF_A_DUTY);
        given.forEach(duty -> {
            put(buffer, duty.id());
            put(buffer, duty.employeeId());
        });
        int holes = (int) findings.stream()
                .filter(finding -> finding.kind() == RosterRuleKind.COVER)
                .count();
        int refused = (int) findings.stream().filter(RosterFinding::isRefused).count();
        return new ProposedDuties(holes, refused - holes, findings.size() - refused, buffer.array());
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    /** Who has which duty, by the duty; those of nobody are missing. */
    static Map<UUID, UUID> employees(byte[] bytes) {
        Map<UUID, UUID> employees = new HashMap<>();
        for (ByteBuffer buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining(); ) {
            UUID duty = new UUID(buffer.getLong(), buffer.getLong());
            employees.put(duty, new UUID(buffer.getLong(), buffer.getLong()));
        }
        return employees;
    }
}
