package org.guanjia.quality;

import org.guanjia.shared.BusinessRuleViolation;

/** An address was signed by us, for a time that is over. */
public class SurveyExpired extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SurveyExpired() {
        super("quality.survey.expired");
    }
}
