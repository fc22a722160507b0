//! A placement at a glance; many of them from few queries.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::{
    NaiveDate,
    evaluation::{Author, Moment},
    form::{FormRef, Programme},
    ids::{GroupId, InternId, PersonId, PlacementId, SchoolId},
    intern::Intern,
    placement::Placement,
    school::School,
    text::Lang,
};
use mentormap_store::ObservationCount;

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::intern::{Phase, PlacementCard},
};

/// Filled rows of the mentor, by placement and moment.
type Filled = BTreeMap<(PlacementId, Moment), u32>;

/// What cards are made from, read once.
pub(crate) struct Cards {
    pub(crate) today: NaiveDate,
    lang: Lang,
    me: Option<PersonId>,
    interns: BTreeMap<InternId, Intern>,
    schools: BTreeMap<SchoolId, String>,
    groups: BTreeMap<GroupId, String>,
    people: BTreeMap<PersonId, String>,
    programmes: BTreeMap<FormRef, Programme>,
    rows: BTreeMap<(FormRef, FormRef), u32>,
    filled: Filled,
    observations: BTreeMap<PlacementId, ObservationCount>,
}

impl Cards {
    /// Reads what the cards of `placements` need.
    pub(crate) fn read(binder: &mut Binder, placements: &[Placement]) -> Result<Cards, AppError> {
        let ids: Vec<PlacementId> = placements.iter().map(|placement| placement.id).collect();
        let (programmes, rows) = definitions(binder, placements)?;
        let read = binder.store.read();
        let filled = read
            .filled_counts(&ids)?
            .into_iter()
            .filter(|(_, _, author, _)| *author == Author::Mentor)
            .map(|(placement, moment, _, count)| ((placement, moment), count))
            .collect();
        Ok(Cards {
            today: binder.clock.today(),
            lang: binder.lang()?,
            me: binder.me()?,
            interns: read
                .those::<Intern>(&each(placements, |placement| placement.intern))?
                .into_iter()
                .filter(|intern| intern.binned.is_none())
                .map(|intern| (intern.id, intern))
                .collect(),
            schools: read
                .those::<School>(&each(placements, |placement| placement.school))?
                .into_iter()
                .map(|school| (school.id, school.name))
                .collect(),
            groups: read.groups()?.into_iter().map(|g| (g.id, g.name)).collect(),
            people: read.people()?.into_iter().map(|p| (p.id, p.name)).collect(),
            programmes,
            rows,
            filled,
            observations: read.observation_counts(&ids)?.into_iter().collect(),
        })
    }

    /// The card of a placement; none when its intern is in the bin.
    pub(crate) fn card(&self, placement: &Placement) -> Option<PlacementCard> {
        let intern = self.interns.get(&placement.intern)?;
        let programme = self.programmes.get(&placement.programme)?;
        let seen = self.observations.get(&placement.id);
        let moment = self.moment(placement, programme);
        Some(PlacementCard {
            placement: placement.id,
            intern: intern.id,
            name: intern.name.clone(),
            school: self.schools.get(&placement.school).cloned().unwrap_or_default(),
            programme: programme.title.get(self.lang).to_owned(),
            group: placement.group.and_then(|group| self.groups.get(&group).cloned()),
            mentors: self.names(&placement.mentors),
            mine: self.me.is_some_and(|me| placement.mentors.contains(&me)),
            start: placement.start,
            end: placement.end,
            phase: phase(placement, self.today),
            archived: placement.archived,
            closed: placement.arrangement.closing.is_some(),
            week: placement.week(self.today),
            observations: seen.map_or(0, |seen| seen.count),
            last_observation: seen.map(|seen| seen.last),
            moment,
            filled: self.filled(placement.id, moment),
            indicators: self.indicators(placement),
        })
    }

    /// The rules of the placement's programme.
    pub(crate) fn programme(&self, placement: &Placement) -> Option<&Programme> {
        self.programmes.get(&placement.programme)
    }

    /// How many rows the form of this placement has.
    pub(crate) fn indicators(&self, placement: &Placement) -> u32 {
        let key = (placement.programme.clone(), placement.uniform.clone());
        self.rows.get(&key).copied().unwrap_or_default()
    }

    /// How many rows the mentor filled at `moment`.
    pub(crate) fn filled(&self, placement: PlacementId, moment: Moment) -> u32 {
        self.filled.get(&(placement, moment)).copied().unwrap_or_default()
    }

    fn names(&self, people: &[PersonId]) -> Vec<String> {
        people.iter().filter_map(|id| self.people.get(id).cloned()).collect()
    }

    /// The final one once it is begun, once three quarters of the time are over, or when the
    /// programme has no interim one; else the interim one.
    fn moment(&self, placement: &Placement, programme: &Programme) -> Moment {
        let interim = programme.moments.iter().any(|rule| rule.moment == Moment::Interim);
        let late = placement.half() + (placement.end - placement.half()) / 2;
        if !interim || self.filled(placement.id, Moment::Final) > 0 || self.today > late {
            Moment::Final
        } else {
            Moment::Interim
        }
    }
}

/// The ids that the placements name, each once.
fn each<T: Ord>(placements: &[Placement], id: impl Fn(&Placement) -> T) -> Vec<T> {
    placements.iter().map(id).collect::<BTreeSet<T>>().into_iter().collect()
}

fn phase(placement: &Placement, today: NaiveDate) -> Phase {
    if today > placement.end || placement.arrangement.closing.is_some() {
        Phase::Ended
    } else if today < placement.start {
        Phase::Coming
    } else {
        Phase::Running
    }
}

type Definitions = (BTreeMap<FormRef, Programme>, BTreeMap<(FormRef, FormRef), u32>);

/// The programmes of `placements`, and how many rows their forms have.
fn definitions(binder: &mut Binder, placements: &[Placement]) -> Result<Definitions, AppError> {
    let read = binder.store.read();
    let mut programmes = BTreeMap::new();
    let mut rows = BTreeMap::new();
    for placement in placements {
        if !programmes.contains_key(&placement.programme) {
            let programme = binder.shelf.programme(&read, &placement.programme)?;
            programmes.insert(placement.programme.clone(), programme);
        }
        let key = (placement.programme.clone(), placement.uniform.clone());
        if let Some(programme) = programmes.get(&placement.programme)
            && !rows.contains_key(&key)
        {
            let uniform = binder.shelf.uniform(&read, &placement.uniform)?;
            let count = uniform.indicators(&programme.modules).count();
            rows.insert(key, u32::try_from(count).unwrap_or(u32::MAX));
        }
    }
    Ok((programmes, rows))
}

impl Binder {
    /// A placement by id.
    pub(crate) fn placement_record(&self, id: PlacementId) -> Result<Placement, AppError> {
        let found = self.store.read().get::<Placement>(&id)?;
        found.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "placement"))
    }
}
