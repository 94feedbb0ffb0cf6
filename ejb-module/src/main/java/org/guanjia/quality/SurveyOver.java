package org.guanjia.quality;

import org.guanjia.shared.BusinessRuleViolation;

/** The closure was answered for already, or the request was opened again and will be asked about anew. */
public class SurveyOver extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param answered whether marks were given; otherwise the request was opened again */
    public SurveyOver(boolean answered) {
        super(answered ? "quality.survey.answered" : "quality.survey.overtaken");
    }
}
