package org.guanjia.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.OpenMatter;
import org.guanjia.butler.OpenMatters;
import org.guanjia.request.model.RequestList;

/** Requests follow the post: whoever comes sees them through (S01, S03). */
@ApplicationScoped
class RequestMatters implements OpenMatters {

    @Inject
    private RequestList list;

    @Override
    public List<OpenMatter> of(Set<UUID> postIds) {
        return list.matters(postIds);
    }
}
