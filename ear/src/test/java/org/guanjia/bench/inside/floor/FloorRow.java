package org.guanjia.bench.inside.floor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row of the floor: written with the message, marked when the message has come. */
@Entity
@Table(name = "floor_row")
public class FloorRow {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID run;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false)
    private boolean received;

    protected FloorRow() {}

    FloorRow(UUID id, UUID run, String words) {
        this.id = id;
        this.run = run;
        this.words = words;
    }

    void receive() {
        received = true;
    }
}
