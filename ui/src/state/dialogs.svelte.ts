/** The dialogs that can be opened from anywhere; the frame shows them. */
import type { MailChoice, PaperChoice } from '@/gen/wire';

export interface ObservationRequest {
  /** The intern in view. */
  placement: string | null;
  /** The observation to change; a new one when null. */
  observation: string | null;
}

export interface PlacementRequest {
  /** The placement to change; a new one when null. */
  placement: string | null;
  /** The intern who gets another placement. */
  intern: string | null;
}

/** What is open; null for what is not. */
export interface OpenDialogs {
  observation: ObservationRequest | null;
  placement: PlacementRequest | null;
  paper: PaperChoice | null;
  mail: MailChoice | null;
}

class Dialogs implements OpenDialogs {
  observation = $state.raw<ObservationRequest | null>(null);
  placement = $state.raw<PlacementRequest | null>(null);
  /** The card, sheet or list to see and to save. */
  paper = $state.raw<PaperChoice | null>(null);
  /** What a message is written about. */
  mail = $state.raw<MailChoice | null>(null);

  /** Notes an observation, or changes one. */
  openObservation(placement: string | null = null, observation: string | null = null): void {
    this.observation = { placement, observation };
  }

  /** Adds an intern or a placement, or changes a placement. */
  openPlacement(placement: string | null = null, intern: string | null = null): void {
    this.placement = { placement, intern };
  }

  /** Shows a card, sheet or list as it will be printed. */
  openPaper(choice: PaperChoice): void {
    this.paper = choice;
  }

  /** Writes a message about something. */
  openMail(choice: MailChoice): void {
    this.mail = choice;
  }

  closeMail(): void {
    this.mail = null;
  }

  closePaper(): void {
    this.paper = null;
  }

  closeObservation(): void {
    this.observation = null;
  }

  closePlacement(): void {
    this.placement = null;
  }

  /** What is open now. */
  get open(): OpenDialogs {
    const { observation, placement, paper, mail } = this;
    return { observation, placement, paper, mail };
  }

  /** Opens what somebody had open. */
  settle({ observation, placement, paper, mail }: OpenDialogs): void {
    this.observation = observation;
    this.placement = placement;
    this.paper = paper;
    this.mail = mail;
  }

  get any(): boolean {
    const { observation, placement, paper, mail } = this;
    return [observation, placement, paper, mail].some((open) => open !== null);
  }
}

export const dialogs = new Dialogs();
