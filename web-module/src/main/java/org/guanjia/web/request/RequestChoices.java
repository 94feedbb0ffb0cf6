package org.guanjia.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.shared.EstateClock;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.StaffBoard;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.shell.Me;

/** The posts, departments and services that the list of requests can be narrowed by, asked once a request. */
@RequestScoped
public class RequestChoices {

    @Inject
    private PostBoard board;

    @Inject
    private StaffBoard staff;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Me me;

    @Inject
    private EstateClock clock;

    private List<PostView> posts;
    private List<PostView> mine;
    private List<DepartmentView> departments;
    private List<ServiceItemView> items;

    /** The estate that is looked at. */
    public UUID estateId() {
        return me.estateId();
    }

    /** What an address asks, here and now. */
    RequestCriteria read(ListAddress address) {
        return new RequestCriteria(address, this, me.getZone(), clock.now());
    }

    /** The posts of the estate, by name. */
    public List<PostView> posts() {
        if (posts == null) {
            posts = board.posts(me.estateId());
        }
        return posts;
    }

    /** Those of the estate's posts that the reader sits at now. */
    public List<PostView> mine() {
        if (mine == null) {
            mine = board.mine().stream()
                    .filter(post -> post.estateId().equals(me.estateId()))
                    .toList();
        }
        return mine;
    }

    /** The departments that take orders. */
    public List<DepartmentView> departments() {
        if (departments == null) {
            departments = staff.activeDepartments(me.estateId());
        }
        return departments;
    }

    /** The services that can be asked for. */
    public List<ServiceItemView> items() {
        if (items == null) {
            items = catalogue.active(null, null, null);
        }
        return items;
    }
}
