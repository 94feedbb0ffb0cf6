package org.guanjia.butler.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A butler post (管家岗, S01): the one line of some owners. People come and go; the post, its English name and its phone
 * stay, so that an owner never has to learn another. That is why they cannot be changed; where its desk stands can.
 */
@Entity
@Table(name = "butler_post")
public class ButlerPost {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID estateId;

    @Column(updatable = false)
    private String englishName;

    @Column(updatable = false)
    private String phone;

    /** Null where it has no desk in a lobby. */
    private UUID lobbyBuildingId;

    protected ButlerPost() {}

    public ButlerPost(UUID id, UUID estateId, String englishName, String phone) {
        this.id = id;
        this.estateId = estateId;
        this.englishName = englishName;
        this.phone = phone;
    }

    /**
     * Its desk stands in the lobby of this building from now on.
     *
     * @param buildingId null where it has none
     */
    public void placeDesk(UUID buildingId) {
        lobbyBuildingId = buildingId;
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    public UUID lobbyBuildingId() {
        return lobbyBuildingId;
    }

    public String englishName() {
        return englishName;
    }

    public long version() {
        return version;
    }
}
