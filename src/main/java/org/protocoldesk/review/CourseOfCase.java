package org.protocoldesk.review;

import java.util.List;

import org.protocoldesk.review.CaseView.Drawing;
import org.protocoldesk.review.CaseView.PathStep;

/**
 * The way that a case went.
 *
 * @param runs ids of the runs that drove it, as far as the engine still knows them
 */
record CourseOfCase(List<String> runs, List<Drawing> drawings, List<PathStep> path, List<String> gaps) {
}
