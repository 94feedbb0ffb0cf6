package org.guanjia.request.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.request.BeginExport;
import org.guanjia.request.ExportFormat;
import org.guanjia.request.ExportView;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;

/** The list of requests leaves the house as a file (S42). Begun before the first row, ended with how many there were. */
@Entity
@Table(name = "request_export")
public class RequestExport {

    @Id
    private UUID id;

    private UUID estateId;
    private UUID employeeId;
    private String employeeName;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private String criteria;
    private Instant begunAt;
    private Instant endedAt;
    private Long rowsWritten;

    @Version
    private long version;

    protected RequestExport() {}

    /** Somebody begins. */
    public RequestExport(BeginExport command, Actor by, Instant at) {
        this.id = Ids.next();
        this.estateId = command.estateId();
        this.employeeId = by.id();
        this.employeeName = by.name();
        this.format = command.format();
        this.criteria = command.criteria();
        this.begunAt = at;
    }

    /** The file is complete; what ended once stays as it is. */
    public void end(long rows, Instant at) {
        if (endedAt == null) {
            rowsWritten = rows;
            endedAt = at;
        }
    }

    /** Whether this person began it. */
    public boolean isOf(Actor person) {
        return employeeId.equals(person.id());
    }

    public UUID id() {
        return id;
    }

    /** What may be told of it. */
    public ExportView view() {
        return new ExportView(id, employeeName, format, criteria, begunAt, endedAt, rowsWritten);
    }
}
