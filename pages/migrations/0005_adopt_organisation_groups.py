"""Links the group and the collection that an organisation has by name. What is missing, ``create_groups`` makes."""

from django.db import migrations


def adopt(apps, schema_editor):
    OrganisationPage = apps.get_model("pages", "OrganisationPage")
    OrganisationTeam = apps.get_model("pages", "OrganisationTeam")
    Group = apps.get_model("auth", "Group")
    Collection = apps.get_model("wagtailcore", "Collection")
    for key, title in OrganisationPage.objects.order_by("pk").values_list("translation_key", "title"):
        if OrganisationTeam.objects.filter(translation_key=key).exists():
            continue
        name = f"Partners: {title}"[:150]
        group = Group.objects.filter(name=name, organisation_team=None).first()
        collection = Collection.objects.filter(name=title, depth=2, organisation_team=None).first()
        if group and collection:
            OrganisationTeam.objects.create(translation_key=key, group=group, collection=collection)


def let_go(apps, schema_editor):
    """Groups and collections stay, named as before."""
    apps.get_model("pages", "OrganisationTeam").objects.all().delete()


class Migration(migrations.Migration):

    dependencies = [
        ('pages', '0004_organisation_teams'),
        ('auth', '0012_alter_user_first_name_max_length'),
    ]

    operations = [migrations.RunPython(adopt, let_go)]
