package org.guanjia.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.guanjia.shared.Ids;

/** How one employee begins with a list. */
@Entity
class ListHabit {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID employeeId;

    @Column(updatable = false)
    private String list;

    private String firstView;
    private String columns;

    @Version
    private long version;

    protected ListHabit() {}

    ListHabit(UUID employeeId, String list) {
        this.id = Ids.next();
        this.employeeId = employeeId;
        this.list = list;
    }

    void beginWith(String view) {
        firstView = view;
    }

    void show(String chosen) {
        columns = chosen;
    }

    ListHabitView view() {
        return new ListHabitView(firstView, columns);
    }
}
