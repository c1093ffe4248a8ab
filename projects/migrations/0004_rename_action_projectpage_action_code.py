from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('projects', '0003_alter_output_title'),
    ]

    operations = [
        migrations.RenameField(
            model_name='projectpage',
            old_name='action',
            new_name='action_code',
        ),
    ]
