package org.guanjia.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanjia.jms.Channel;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * A department of an estate: takes orders over its channel as long as it is active. The channel never changes,
 * because orders of one task must not overtake each other over two queues: who gives the work of a department to a
 * contractor adds a department, and switches the old one off.
 */
@Entity
class Department {

    private static final Pattern CONTRACTOR = Pattern.compile("contractor\\.[a-z0-9-]{1,32}");

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID estateId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DepartmentKind kind;

    @Column(updatable = false)
    private String code;

    private String nameZh;
    private String nameEn;

    @Column(updatable = false)
    private String channel;

    private boolean active;

    @Version
    private long version;

    protected Department() {}

    Department(AddDepartment command) {
        id = command.commandId();
        estateId = command.estateId();
        kind = command.kind();
        code = command.code();
        nameZh = command.nameZh().strip();
        nameEn = command.nameEn().strip();
        channel = command.channel() == null ? kind.channelFor(code) : known(command.channel());
        active = true;
    }

    private static String known(String channel) {
        boolean ours = Stream.of(Channel.values()).map(Channel::slug).anyMatch(channel::equals);
        if (!ours && !CONTRACTOR.matcher(channel).matches()) {
            throw BusinessRuleViolation.at("channel", "staff.department.channelUnknown", channel);
        }
        return channel;
    }

    DepartmentView view() {
        return new DepartmentView(id, estateId, kind, code, nameZh, nameEn, channel, active, version);
    }

    void change(ChangeDepartment command) {
        nameZh = command.nameZh().strip();
        nameEn = command.nameEn().strip();
        active = command.active();
    }

    boolean isCalledOtherThan(ChangeDepartment command) {
        return !nameZh.equals(command.nameZh().strip())
                || !nameEn.equals(command.nameEn().strip());
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    boolean isActive() {
        return active;
    }

    UUID estateId() {
        return estateId;
    }

    long version() {
        return version;
    }
}
